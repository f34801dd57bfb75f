package dk.fordel.allocation.decision.placement;

import dk.fordel.kernel.Mandate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody else's approval of an override whose words speak of operations (NEVER-1).
 *
 * @param mandate who approved, in which role and area
 * @param wordings of the list that were found in the words
 * @param on day of the approval
 * @param account who approved; null where accounts were not yet compared
 */
public record Approval(
        Mandate mandate, List<String> wordings, LocalDate on, @Nullable String account) {

    public Approval {
        wordings = List.copyOf(wordings);
    }
}
