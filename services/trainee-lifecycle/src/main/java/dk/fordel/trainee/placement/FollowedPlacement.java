package dk.fordel.trainee.placement;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.trainee.placement.PlacementCommand.NoteConfirmation;
import dk.fordel.trainee.placement.PlacementCommand.NoteDecision;
import dk.fordel.trainee.placement.PlacementCommand.NoteEnd;
import dk.fordel.trainee.placement.PlacementCommand.NoteReplacement;
import dk.fordel.trainee.placement.PlacementCommand.NoteSentBack;
import dk.fordel.trainee.placement.PlacementCommand.NoteStart;
import dk.fordel.trainee.placement.PlacementCommand.NoteWithdrawal;
import dk.fordel.trainee.placement.PlacementEvent.Confirmed;
import dk.fordel.trainee.placement.PlacementEvent.Decided;
import dk.fordel.trainee.placement.PlacementEvent.Ended;
import dk.fordel.trainee.placement.PlacementEvent.Located;
import dk.fordel.trainee.placement.PlacementEvent.PracticeReplaced;
import dk.fordel.trainee.placement.PlacementEvent.SentBack;
import dk.fordel.trainee.placement.PlacementEvent.Started;
import dk.fordel.trainee.placement.PlacementEvent.Withdrawn;
import dk.fordel.trainee.programme.UnitCode;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * A placement of allocation's, followed. Whatever it is told last holds; told twice, noted once.
 */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class FollowedPlacement {

    @AggregateIdentifier private PlacementId id;
    private @Nullable Standing standing;
    private @Nullable UnitCode area;

    FollowedPlacement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteDecision command) {
        note(
                new Decided(
                        command.placement(),
                        command.position(),
                        command.trainee(),
                        command.practice()));
        locate(command.placement(), command.area());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteReplacement command) {
        noteOfKnown(new PracticeReplaced(command.placement(), command.practice()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteSentBack command) {
        noteOfKnown(new SentBack(command.placement()));
    }

    /** A practice that was named before anybody had the position is told of here (ALLOC-P1P2). */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteConfirmation command) {
        if (standing == null) {
            note(
                    new Decided(
                            command.placement(),
                            command.position(),
                            command.trainee(),
                            command.practice()));
        }
        note(new Confirmed(command.placement(), command.practice()));
        locate(command.placement(), command.area());
    }

    @CommandHandler
    void handle(NoteStart command) {
        note(new Started(id, command.on()));
    }

    @CommandHandler
    void handle(NoteEnd command) {
        note(new Ended(id, command.on()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteWithdrawal command) {
        noteOfKnown(new Withdrawn(command.placement()));
    }

    /** What happened while nobody had the position concerns no trainee (ALLOC-P1P2). */
    private void noteOfKnown(PlacementEvent event) {
        if (standing != null) {
            note(event);
        }
    }

    private void locate(PlacementId placement, UnitCode told) {
        if (!told.equals(area)) {
            apply(new Located(placement, told));
        }
    }

    private void note(PlacementEvent event) {
        if (!Objects.equals(Standing.after(event, standing), standing)) {
            apply(event);
        }
    }

    @EventSourcingHandler
    void evolve(PlacementEvent event) {
        id = event.placement();
        standing = Standing.after(event, standing);
        if (event instanceof Located e) {
            area = e.area();
        } else if (event instanceof PracticeReplaced) {
            area = null;
        }
    }
}
