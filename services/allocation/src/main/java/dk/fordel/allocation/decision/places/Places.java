package dk.fordel.allocation.decision.places;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.Attempt;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.OnePhase3AtATime;
import dk.fordel.allocation.principles.WithinCapacity;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Unknown;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.List;
import java.util.Map;

/** The places of one practice. They open when the registry knows the practice, and never close. */
@Aggregate
@Revision("2")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Places {

    @AggregateIdentifier private PracticeId id;
    private PracticeFacts facts;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PlacesCommand.Open c) {
        if (facts == null) {
            apply(
                    new PlacesEvent.Opened(
                            c.practice(), c.site(), c.capacity(), c.from(), c.source()));
        }
    }

    @CommandHandler
    void handle(PlacesCommand.Approve c) {
        learn(new PlacesEvent.Approved(id, c.period(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Suspend c) {
        learn(new PlacesEvent.Suspended(id, c.period(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.WithdrawApproval c) {
        learn(new PlacesEvent.ApprovalWithdrawn(id, c.from(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.AddTutor c) {
        learn(new PlacesEvent.TutorAdded(id, c.tutor(), c.period(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.RemoveTutor c) {
        learn(new PlacesEvent.TutorRemoved(id, c.tutor(), c.lastDay(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.SetCapacity c) {
        learn(new PlacesEvent.CapacitySet(id, c.from(), c.trainees(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Pause c) {
        learn(new PlacesEvent.Paused(id, c.pause(), c.period(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.EndPause c) {
        learn(new PlacesEvent.PauseEnded(id, c.pause(), c.lastDay(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.StateWish c) {
        learn(new PlacesEvent.WishStated(id, c.wish(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.WishDiversity c) {
        learn(new PlacesEvent.DiversityWished(id, c.wish(), c.starts(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.WithdrawWish c) {
        learn(new PlacesEvent.WishWithdrawn(id, c.wish(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.AssessPatientBase c) {
        learn(new PlacesEvent.PatientBaseAssessed(id, c.from(), c.base(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Qualify c) {
        learn(
                new PlacesEvent.TutorQualified(
                        id, c.tutor(), c.qualification(), c.since(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Evaluate c) {
        learn(new PlacesEvent.Evaluated(id, c.evaluation(), c.source()));
    }

    @CommandHandler
    void handle(PlacesCommand.Dispense c) {
        if (!OnePhase3AtATime.isLarge(facts, c.period())) {
            throw new PlacesRefusal.TooSmallForADispensation(id, c.period());
        }
        learn(new PlacesEvent.Phase3Dispensed(id, c.period(), c.mandate(), c.reason()));
    }

    PracticeAtVersion known() {
        return new PracticeAtVersion(facts, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    void handle(PlacesCommand.Occupy c) {
        if (facts.stays().contains(c.stay())) {
            return; // asked twice, taken once
        }
        refuseAnyOf(HardRules.ofThePractice(c.stay(), facts));
        apply(new PlacesEvent.Occupied(id, c.stay()));
    }

    @CommandHandler
    Attempt handle(PlacesCommand.Shift c) {
        Map<String, String> objections = HardRules.ofThePractice(c.stay(), facts);
        if (objections.isEmpty()) {
            learn(new PlacesEvent.Occupied(id, c.stay()));
        }
        return new Attempt(objections.values().stream().findFirst().orElse(null));
    }

    @CommandHandler
    void handle(PlacesCommand.Vouch c) {
        Map<String, String> objections = HardRules.ofThePractice(stayOf(c.placement()), facts);
        objections.keySet().removeAll(List.of(WithinCapacity.ID, OnePhase3AtATime.ID));
        refuseAnyOf(objections);
    }

    @CommandHandler
    void handle(PlacesCommand.Release c) {
        learn(new PlacesEvent.Released(id, c.placement()));
    }

    @CommandHandler
    void handle(PlacesCommand.Vacate c) {
        Stay stay = stayOf(c.placement());
        Period days = new Period(stay.period().from(), c.lastDay());
        learn(new PlacesEvent.Vacated(id, new Stay(stay.placement(), stay.kind(), days)));
    }

    @EventSourcingHandler
    void evolve(PlacesEvent event) {
        id = event.practice();
        facts = PracticeHistory.after(facts, event);
    }

    /** What is known already is not told again. */
    private void learn(PlacesEvent event) {
        if (!PracticeHistory.after(facts, event).equals(facts)) {
            apply(event);
        }
    }

    private Stay stayOf(PlacementId placement) {
        return facts.stays().stream()
                .filter(stay -> stay.placement().equals(placement))
                .findFirst()
                .orElseThrow(
                        () -> new Unknown("place in practice " + id + " for placement", placement));
    }

    private static void refuseAnyOf(Map<String, String> objections) {
        objections.entrySet().stream()
                .findFirst()
                .ifPresent(objection -> {
                    throw PlacesRefusal.of(objection);
                });
    }
}
