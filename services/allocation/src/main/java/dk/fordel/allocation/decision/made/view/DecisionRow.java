package dk.fordel.allocation.decision.made.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision, whether it stands or not.
 *
 * @param decisionId id of the event that recorded it
 * @param placementId the placement that was decided
 * @param kind of position
 * @param practiceId the practice that was decided
 * @param area of the practice, a hospital unit's code
 * @param recommended the practice that a round had recommended; null when none had
 * @param override whether it went against the recommendation, or a rule was dispensed with
 * @param dispensed hard rules dispensed with, by id
 * @param reasonCode of an override; null otherwise
 * @param reason in words
 * @param role that decided
 * @param post that decided
 * @param onBehalfOf for whom the post decided
 * @param decidedOn day of the decision
 * @param outcome STANDS, REPLACED by another decision, CHANGED by the council, SENT_BACK by the
 *     council, WITHDRAWN, or PLACE_LOST when the position moved
 */
public record DecisionRow(
        UUID decisionId,
        UUID placementId,
        String kind,
        UUID practiceId,
        String area,
        @Nullable UUID recommended,
        boolean override,
        List<String> dispensed,
        @Nullable String reasonCode,
        @Nullable String reason,
        String role,
        String post,
        String onBehalfOf,
        LocalDate decidedOn,
        String outcome) {}
