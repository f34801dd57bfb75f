package dk.fordel.allocation.decision.deciding;

import dk.fordel.allocation.decision.placement.Reason;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.Decider;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Somebody decides where a trainee goes; answers whether it is decided now.
 *
 * @param on the day of the decision
 * @param seen version of the placement that it is decided on; needed to replace a decision
 * @param askApproval whether somebody else is to be asked when the words speak of operations
 */
public record DecidePlacement(
        PlacementId placement,
        PracticeId practice,
        Decider who,
        Reason reason,
        LocalDate on,
        @Nullable Long seen,
        boolean askApproval) {}
