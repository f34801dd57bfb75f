package dk.fordel.allocation.decision.places;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.kernel.Unknown;

/** What is known of a practice and its places, by the events so far. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
@SuppressWarnings("NullAway.Init") // it gets its fields from events
final class PlacesState {

    PracticeId id;
    PracticeFacts facts;

    void evolve(PlacesEvent event) {
        id = event.practice();
        facts = PracticeHistory.after(facts, event);
    }

    /** What is known already is not told again. */
    void learn(PlacesEvent event) {
        if (!PracticeHistory.after(facts, event).equals(facts)) {
            apply(event);
        }
    }

    Stay stayOf(PlacementId placement) {
        return facts.stays().stream()
                .filter(stay -> stay.placement().equals(placement))
                .findFirst()
                .orElseThrow(
                        () -> new Unknown("place in practice " + id + " for placement", placement));
    }
}
