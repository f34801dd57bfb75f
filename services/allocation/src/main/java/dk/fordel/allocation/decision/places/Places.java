package dk.fordel.allocation.decision.places;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.OnePhase3AtATime;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The places of one practice. They open when the registry knows the practice, and never close. Here
 * they learn what the registry tells; who takes them is for {@link SeatDecisions}.
 */
@Aggregate
class Places {

    @JsonValue private final PlacesState state;
    @AggregateMember private final SeatDecisions seats;

    Places() {
        this(new PlacesState());
    }

    /** From a snapshot. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Places(PlacesState state) {
        this.state = state;
        seats = new SeatDecisions(state);
    }

    @AggregateIdentifier
    PracticeId id() {
        return state.id;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlacesCommand.Open c) {
        if (state.facts == null) {
            apply(
                    new PlacesEvent.Opened(
                            c.practice(), c.site(), c.capacity(), c.from(), c.source()));
        }
    }

    @CommandHandler
    void handle(PlacesCommand.Approve c) {
        state.learn(new PlacesEvent.Approved(state.id, c.period(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Suspend c) {
        state.learn(new PlacesEvent.Suspended(state.id, c.period(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.WithdrawApproval c) {
        state.learn(new PlacesEvent.ApprovalWithdrawn(state.id, c.from(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.AddTutor c) {
        state.learn(new PlacesEvent.TutorAdded(state.id, c.tutor(), c.period(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.RemoveTutor c) {
        state.learn(new PlacesEvent.TutorRemoved(state.id, c.tutor(), c.lastDay(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.SetCapacity c) {
        state.learn(new PlacesEvent.CapacitySet(state.id, c.from(), c.trainees(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Pause c) {
        state.learn(new PlacesEvent.Paused(state.id, c.pause(), c.period(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.EndPause c) {
        state.learn(new PlacesEvent.PauseEnded(state.id, c.pause(), c.lastDay(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.StateWish c) {
        state.learn(new PlacesEvent.WishStated(state.id, c.wish(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.WishDiversity c) {
        state.learn(new PlacesEvent.DiversityWished(state.id, c.wish(), c.starts(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.WithdrawWish c) {
        state.learn(new PlacesEvent.WishWithdrawn(state.id, c.wish(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.AssessPatientBase c) {
        state.learn(new PlacesEvent.PatientBaseAssessed(state.id, c.from(), c.base(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Qualify c) {
        state.learn(
                new PlacesEvent.TutorQualified(
                        state.id, c.tutor(), c.qualification(), c.since(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Evaluate c) {
        state.learn(new PlacesEvent.Evaluated(state.id, c.evaluation(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Dispense c) {
        if (!OnePhase3AtATime.isLarge(state.facts, c.period())) {
            throw new PlacesRefusal.TooSmallForADispensation(state.id, c.period());
        }
        state.learn(new PlacesEvent.Phase3Dispensed(state.id, c.period(), c.mandate(), c.reason()));
    }

    PracticeAtVersion known() {
        return new PracticeAtVersion(state.facts, AggregateLifecycle.getVersion());
    }

    @EventSourcingHandler
    void evolve(PlacesEvent event) {
        state.evolve(event);
    }
}
