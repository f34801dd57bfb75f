package dk.fordel.allocation.decision.places;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.allocation.known.facts.Attempt;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.OnePhase3AtATime;
import dk.fordel.allocation.principles.WithinCapacity;
import dk.fordel.kernel.Period;

import org.axonframework.commandhandling.CommandHandler;

import java.util.List;
import java.util.Map;

/** Places are taken, moved, vouched for and given back (HARD-1, HARD-2, HARD-5, HARD-6). */
class SeatDecisions {

    private final PlacesState state;

    SeatDecisions(PlacesState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(PlacesCommand.Occupy c) {
        if (state.facts.stays().contains(c.stay())) {
            return; // asked twice, taken once
        }
        refuseAnyOf(HardRules.ofThePractice(c.stay(), state.facts));
        apply(new PlacesEvent.Occupied(state.id, c.stay()));
    }

    @CommandHandler
    Attempt handle(PlacesCommand.Shift c) {
        Map<String, String> objections = HardRules.ofThePractice(c.stay(), state.facts);
        if (objections.isEmpty()) {
            state.learn(new PlacesEvent.Occupied(state.id, c.stay()));
        }
        return new Attempt(objections.values().stream().findFirst().orElse(null));
    }

    @CommandHandler
    void handle(PlacesCommand.Vouch c) {
        Map<String, String> objections =
                HardRules.ofThePractice(state.stayOf(c.placement()), state.facts);
        objections.keySet().removeAll(List.of(WithinCapacity.ID, OnePhase3AtATime.ID));
        refuseAnyOf(objections);
    }

    @CommandHandler
    void handle(PlacesCommand.Release c) {
        state.learn(new PlacesEvent.Released(state.id, c.placement()));
    }

    @CommandHandler
    void handle(PlacesCommand.Vacate c) {
        Stay stay = state.stayOf(c.placement());
        Period days = new Period(stay.period().from(), c.lastDay());
        state.learn(
                new PlacesEvent.Vacated(state.id, new Stay(stay.placement(), stay.kind(), days)));
    }

    private static void refuseAnyOf(Map<String, String> objections) {
        objections.entrySet().stream()
                .findFirst()
                .ifPresent(objection -> {
                    throw PlacesRefusal.of(objection);
                });
    }
}
