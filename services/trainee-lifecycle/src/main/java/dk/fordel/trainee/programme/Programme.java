package dk.fordel.trainee.programme;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.kernel.Unknown;
import dk.fordel.trainee.programme.ProgrammeCommand.Bind;
import dk.fordel.trainee.programme.ProgrammeCommand.Cancel;
import dk.fordel.trainee.programme.ProgrammeCommand.Extend;
import dk.fordel.trainee.programme.ProgrammeCommand.Move;
import dk.fordel.trainee.programme.ProgrammeCommand.PlanProgramme;
import dk.fordel.trainee.programme.ProgrammeCommand.RankWishes;
import dk.fordel.trainee.programme.ProgrammeEvent.Planned;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionBounded;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionCancelled;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionMoved;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionPlanned;
import dk.fordel.trainee.programme.ProgrammeEvent.WishesRanked;
import dk.fordel.trainee.programme.ProgrammeRefusal.FilledOtherwise;
import dk.fordel.trainee.programme.ProgrammeRefusal.NoPracticeNeeded;
import dk.fordel.trainee.programme.ProgrammeRefusal.NotTaken;
import dk.fordel.trainee.programme.ProgrammeRefusal.NothingOnOffer;
import dk.fordel.trainee.programme.ProgrammeRefusal.NothingToBind;
import dk.fordel.trainee.programme.ProgrammeRefusal.PlannedOtherwise;
import dk.fordel.trainee.programme.ProgrammeRefusal.StillVacant;
import dk.fordel.trainee.programme.ProgrammeRefusal.TooShort;
import dk.fordel.trainee.programme.ProgrammeRefusal.WouldOverlap;
import dk.fordel.trainee.programme.VacancyCommand.Advertise;
import dk.fordel.trainee.programme.VacancyCommand.Fill;
import dk.fordel.trainee.programme.VacancyEvent.Advertised;
import dk.fordel.trainee.programme.VacancyEvent.AdvertisementWithdrawn;
import dk.fordel.trainee.programme.VacancyEvent.Filled;
import dk.fordel.trainee.programme.VacancyEvent.Offered;
import dk.fordel.trainee.programme.VacancyEvent.PositionAdvertised;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A chain of positions, one trainee's or on offer to one. */
@Aggregate
@Revision("2")
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Programme {

    @AggregateIdentifier private ProgrammeId id;

    /** Null as long as the programme is vacant. */
    private @Nullable TraineeId trainee;

    private boolean advertised;
    private @Nullable Plan plan;
    private Chain chain = Chain.EMPTY;

    /** Wishes told, by position. */
    private final Map<UUID, Wishes> wishes = new HashMap<>();

    /** Municipalities bounded to, by position. */
    private final Map<UUID, Bounds> bounds = new HashMap<>();

    Programme() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(PlanProgramme command) {
        if (plan != null) {
            if (plan.equals(command.plan()) && command.trainee().equals(trainee)) {
                return false;
            }
            throw trainee == null ? new StillVacant(id) : new PlannedOtherwise(id, plan);
        }
        apply(
                new Planned(
                        command.programme(),
                        command.trainee(),
                        command.reference(),
                        command.plan()));
        Chain planned = Chain.of(command.programme(), command.plan());
        announce(planned, command.plan());
        if (!command.plan().wishes().municipalities().isEmpty()) {
            planned.toPlace().forEach(stay -> apply(ranked(stay, command.plan().wishes())));
        }
        return true;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean handle(Advertise command) {
        if (plan != null) {
            if (advertised && plan.equals(command.plan())) {
                return false;
            }
            throw new PlannedOtherwise(id, plan);
        }
        apply(new Advertised(command.programme(), command.reference(), command.plan()));
        announce(Chain.of(command.programme(), command.plan()), command.plan());
        return true;
    }

    private void announce(Chain planned, Plan from) {
        Announcement announcement = new Announcement(id, trainee, from);
        planned.stays().forEach(stay -> apply(announcement.planned(stay)));
    }

    @CommandHandler
    void handle(Fill command) {
        if (command.trainee().equals(trainee)) {
            return; // asked twice, filled once
        }
        if (trainee != null) {
            throw new FilledOtherwise(id);
        }
        if (chain.toPlace().isEmpty()) {
            throw new NothingOnOffer(id);
        }
        apply(
                new Filled(
                        id,
                        command.trainee(),
                        chain.stays().stream()
                                .filter(stay -> !stay.cancelled())
                                .map(stay -> new Offered(stay.position(), stay.kind()))
                                .toList()));
    }

    private WishesRanked ranked(Stay stay, Wishes municipalities) {
        return new WishesRanked(id, taker(), stay.position(), municipalities);
    }

    /** Whose programme it is; some things are asked of a trainee's alone. */
    private TraineeId taker() {
        if (trainee == null) {
            throw new StillVacant(id);
        }
        return trainee;
    }

    @CommandHandler
    void handle(Move command) {
        Stay stay = taken(command.position());
        chain.before(stay)
                .filter(before -> !before.to().isBefore(command.from()))
                .ifPresent(before -> {
                    throw new WouldOverlap(stay, command.from(), before);
                });
        move(stay, stay.startingOn(command.from()), MoveCause.MOVED);
    }

    @CommandHandler
    void handle(Extend command) {
        taker();
        Stay stay = taken(command.position());
        if (command.to().isBefore(stay.earliestEnd())) {
            throw new TooShort(stay, command.to());
        }
        move(stay, stay.on(stay.from(), command.to()), command.cause());
    }

    private void move(Stay stay, Stay now, MoveCause cause) {
        for (Stay moved : chain.withAllAfter(stay, now)) {
            boolean asked = moved.position().equals(stay.position());
            apply(announcement().moved(moved, asked ? cause : MoveCause.FOLLOWED));
        }
    }

    private Announcement announcement() {
        return new Announcement(id, trainee, Objects.requireNonNull(plan));
    }

    @CommandHandler
    void handle(RankWishes command) {
        taker();
        Stay stay = taken(command.position());
        if (stay.kind().inPractice().isEmpty()) {
            throw new NoPracticeNeeded(stay);
        }
        if (command.wishes().equals(wishes.get(stay.position().value()))) {
            return; // ranked so already
        }
        apply(ranked(stay, command.wishes()));
    }

    @CommandHandler
    boolean handle(Bind command) {
        TraineeId bound = taker();
        List<Stay> toBind = chain.toPlace();
        if (toBind.isEmpty()) {
            throw new NothingToBind(id);
        }
        List<Stay> elsewhere =
                toBind.stream().filter(stay -> !command.bounds().equals(boundsOf(stay))).toList();
        elsewhere.forEach(
                stay -> apply(new PositionBounded(id, bound, stay.position(), command.bounds())));
        return !elsewhere.isEmpty();
    }

    private @Nullable Bounds boundsOf(Stay stay) {
        return bounds.get(stay.position().value());
    }

    @CommandHandler
    void handle(Cancel command) {
        Stay stay = known(command.position());
        if (stay.cancelled()) {
            return;
        }
        apply(announcement().cancelled(stay));
    }

    private Stay known(PositionId position) {
        return chain.find(position)
                .orElseThrow(() -> new Unknown("position of programme " + id, position));
    }

    private Stay taken(PositionId position) {
        Stay stay = known(position);
        if (stay.cancelled()) {
            throw new NotTaken(stay);
        }
        return stay;
    }

    @EventSourcingHandler
    void evolve(ProgrammeEvent event) {
        switch (event) {
            case Planned e -> {
                id = e.programme();
                trainee = e.trainee();
                plan = e.plan();
            }
            case PositionPlanned e -> lies(e.position(), e.kind(), e.months(), e.from(), e.to());
            case PositionMoved e ->
                    chain = chain.change(e.position(), stay -> stay.on(e.from(), e.to()));
            case PositionCancelled e -> chain = chain.change(e.position(), Stay::cancel);
            case WishesRanked e -> wishes.put(e.position().value(), e.wishes());
            case PositionBounded e -> bounds.put(e.position().value(), e.bounds());
        }
    }

    @EventSourcingHandler
    void evolve(VacancyEvent event) {
        switch (event) {
            case Advertised e -> {
                id = e.programme();
                plan = e.plan();
                advertised = true;
            }
            case PositionAdvertised e -> lies(e.position(), e.kind(), e.months(), e.from(), e.to());
            case AdvertisementWithdrawn e -> chain = chain.change(e.position(), Stay::cancel);
            case Filled e -> trainee = e.trainee();
        }
    }

    private void lies(
            PositionId position, StayKind kind, int months, LocalDate from, LocalDate to) {
        chain = chain.with(new Stay(position, kind, months, from, to, false));
    }
}
