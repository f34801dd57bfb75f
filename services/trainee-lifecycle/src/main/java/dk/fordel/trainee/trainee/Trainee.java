package dk.fordel.trainee.trainee;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.trainee.trainee.TraineeCommand.Bar;
import dk.fordel.trainee.trainee.TraineeCommand.JoinTeam;
import dk.fordel.trainee.trainee.TraineeCommand.LeaveTeam;
import dk.fordel.trainee.trainee.TraineeCommand.LiftBar;
import dk.fordel.trainee.trainee.TraineeCommand.RecordEarlierStay;
import dk.fordel.trainee.trainee.TraineeCommand.Register;
import dk.fordel.trainee.trainee.TraineeEvent.BarLifted;
import dk.fordel.trainee.trainee.TraineeEvent.EarlierStayRecorded;
import dk.fordel.trainee.trainee.TraineeEvent.PersonCorrected;
import dk.fordel.trainee.trainee.TraineeEvent.PracticeBarred;
import dk.fordel.trainee.trainee.TraineeEvent.Registered;
import dk.fordel.trainee.trainee.TraineeEvent.TeamJoined;
import dk.fordel.trainee.trainee.TraineeEvent.TeamLeft;
import dk.fordel.trainee.trainee.TraineeRefusal.InATeamAlready;
import dk.fordel.trainee.trainee.TraineeRefusal.NotBarred;
import dk.fordel.trainee.trainee.TraineeRefusal.ReferenceOfAnother;
import dk.fordel.trainee.trainee.TraineeRefusal.StaysOverlap;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A person in training, unreadable without the person's key. */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Trainee {

    @AggregateIdentifier private TraineeId id;
    private @Nullable SealedPerson person;

    private Bars bars = Bars.NONE;
    private final Map<UUID, EarlierStay> earlierStays = new HashMap<>();
    private @Nullable TeamId team;

    Trainee() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RegistrationOutcome handle(Register command) {
        if (person == null) {
            apply(new Registered(command.trainee(), command.reference(), command.person()));
            return RegistrationOutcome.NEW;
        }
        if (!person.cpr().equals(command.person().cpr())) {
            throw new ReferenceOfAnother(command.reference());
        }
        SealedPerson now = person.with(command.person());
        if (now.equals(person)) {
            return RegistrationOutcome.UNCHANGED;
        }
        apply(new PersonCorrected(id, now));
        return RegistrationOutcome.CORRECTED;
    }

    @CommandHandler
    boolean handle(RecordEarlierStay command) {
        EarlierStay stay = command.stay();
        EarlierStayId stayId = EarlierStayId.of(id, stay.kind(), stay.from());
        if (stay.equals(earlierStays.get(stayId.value()))) {
            return false;
        }
        earlierStays.forEach((otherId, other) -> {
            if (!otherId.equals(stayId.value()) && other.overlaps(stay)) {
                throw new StaysOverlap(stay, other);
            }
        });
        apply(new EarlierStayRecorded(id, stayId, stay));
        return true;
    }

    @CommandHandler
    void handle(JoinTeam command) {
        if (command.team().equals(team)) {
            return;
        }
        if (team != null) {
            throw new InATeamAlready(id, team);
        }
        apply(new TeamJoined(id, command.team()));
    }

    @CommandHandler
    void handle(LeaveTeam command) {
        if (command.team().equals(team)) {
            apply(new TeamLeft(id, command.team()));
        }
    }

    @Nullable TeamId team() {
        return team;
    }

    @CommandHandler
    void handle(Bar command) {
        if (bars.hold(command.practice(), command.reason())) {
            return; // barred already, for this reason
        }
        apply(new PracticeBarred(id, command.practice(), command.reason()));
    }

    @CommandHandler
    void handle(LiftBar command) {
        if (bars.wereLifted(command.practice())) {
            return; // asked twice, lifted once
        }
        if (!bars.hold(command.practice())) {
            throw new NotBarred(id, command.practice());
        }
        apply(new BarLifted(id, command.practice()));
    }

    @EventSourcingHandler
    void evolve(TraineeEvent event) {
        switch (event) {
            case Registered e -> {
                id = e.trainee();
                person = e.person();
            }
            case PersonCorrected e -> person = e.person();
            case EarlierStayRecorded e -> earlierStays.put(e.id().value(), e.stay());
            case TeamJoined e -> team = e.team();
            case TeamLeft e -> team = null;
            case PracticeBarred e -> bars = bars.with(e.practice(), e.reason());
            case BarLifted e -> bars = bars.without(e.practice());
        }
    }
}
