package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.DelegationId;
import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What happens to a decision whose words speak of operations (NEVER-1) before it is one: it waits
 * for somebody else. An approval is a {@link PlacementEvent.Decided} that names it.
 */
public sealed interface QuestionEvent {
    PlacementId placement();

    /**
     * Nothing is decided and no place is taken yet.
     *
     * @param seat the place as it would be
     * @param wordings of the list that were found in the words
     * @param account who asked; null where accounts were not yet compared
     */
    @JsonTypeName("placement.decision-questioned.v1")
    record Questioned(
            PlacementId placement,
            Seat seat,
            Mandate mandate,
            @Nullable DelegationId delegation,
            Reason reason,
            List<String> wordings,
            LocalDate on,
            @Nullable String account)
            implements QuestionEvent {

        public Questioned {
            wordings = List.copyOf(wordings);
        }
    }

    /** It will not be decided so. */
    @JsonTypeName("placement.decision-turned-down.v1")
    record TurnedDown(
            PlacementId placement, PracticeId practice, Mandate mandate, String words, LocalDate on)
            implements QuestionEvent {}
}
