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
import dk.fordel.trainee.programme.ProgrammeRefusal.NoPracticeNeeded;
import dk.fordel.trainee.programme.ProgrammeRefusal.NotTaken;
import dk.fordel.trainee.programme.ProgrammeRefusal.NothingToBind;
import dk.fordel.trainee.programme.ProgrammeRefusal.PlannedOtherwise;
import dk.fordel.trainee.programme.ProgrammeRefusal.TooShort;
import dk.fordel.trainee.programme.ProgrammeRefusal.WouldOverlap;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One trainee's chain of positions. */
@Aggregate
@Revision("2")
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Programme {

    @AggregateIdentifier private ProgrammeId id;
    private TraineeId trainee;
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
            if (plan.equals(command.plan()) && trainee.equals(command.trainee())) {
                return false;
            }
            throw new PlannedOtherwise(id, plan);
        }
        apply(
                new Planned(
                        command.programme(),
                        command.trainee(),
                        command.reference(),
                        command.plan()));
        Chain planned = Chain.of(command.programme(), command.plan());
        planned.stays().forEach(stay -> apply(planned(stay, command.plan())));
        if (!command.plan().wishes().municipalities().isEmpty()) {
            planned.toPlace().forEach(stay -> apply(ranked(stay, command.plan().wishes())));
        }
        return true;
    }

    private PositionPlanned planned(Stay stay, Plan from) {
        boolean placed = stay.kind().inPractice().isPresent();
        boolean hospitalPays = stay.kind() == StayKind.KBU || stay.kind() == StayKind.PHASE_1;
        return new PositionPlanned(
                id,
                trainee,
                stay.position(),
                stay.kind(),
                stay.months(),
                stay.from(),
                stay.to(),
                placed ? from.municipality() : null,
                placed ? from.hospitalUnit() : null,
                hospitalPays ? from.payingHospital() : null);
    }

    private WishesRanked ranked(Stay stay, Wishes municipalities) {
        return new WishesRanked(id, trainee, stay.position(), municipalities);
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
        Stay stay = taken(command.position());
        if (command.to().isBefore(stay.earliestEnd())) {
            throw new TooShort(stay, command.to());
        }
        move(stay, stay.on(stay.from(), command.to()), command.cause());
    }

    private void move(Stay stay, Stay now, MoveCause cause) {
        for (Stay moved : chain.withAllAfter(stay, now)) {
            apply(
                    new PositionMoved(
                            id,
                            trainee,
                            moved.position(),
                            moved.kind(),
                            moved.from(),
                            moved.to(),
                            moved.position().equals(stay.position()) ? cause : MoveCause.FOLLOWED));
        }
    }

    @CommandHandler
    void handle(RankWishes command) {
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
        List<Stay> toBind = chain.toPlace();
        if (toBind.isEmpty()) {
            throw new NothingToBind(id);
        }
        List<Stay> elsewhere =
                toBind.stream().filter(stay -> !command.bounds().equals(boundsOf(stay))).toList();
        elsewhere.forEach(
                stay -> apply(new PositionBounded(id, trainee, stay.position(), command.bounds())));
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
        apply(new PositionCancelled(id, trainee, stay.position(), stay.kind()));
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
            case PositionPlanned e ->
                    chain =
                            chain.and(
                                    new Stay(
                                            e.position(),
                                            e.kind(),
                                            e.months(),
                                            e.from(),
                                            e.to(),
                                            false));
            case PositionMoved e ->
                    chain = chain.change(e.position(), stay -> stay.on(e.from(), e.to()));
            case PositionCancelled e -> chain = chain.change(e.position(), Stay::cancel);
            case WishesRanked e -> wishes.put(e.position().value(), e.wishes());
            case PositionBounded e -> bounds.put(e.position().value(), e.bounds());
        }
    }
}
