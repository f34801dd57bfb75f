package dk.fordel.allocation.decision.hearing;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.principles.TraineeWishes;
import dk.fordel.kernel.Refusal;

import java.util.List;
import java.util.stream.Collectors;

/** Confirming what goes against a wish before the party was heard (SOFT-8). */
final class NotHeard extends Refusal {
    NotHeard(List<PlacementId> unasked, List<PlacementId> waiting) {
        super(
                TraineeWishes.ID,
                "These decisions place a trainee outside the municipalities the trainee ranked, and the trainee is to be heard first; nothing was confirmed."
                        + sentence(" Open a hearing (POST /api/hearings) for: %s.", unasked)
                        + sentence(
                                " The hearing is open; record the answer or wait until its last day has passed for: %s.",
                                waiting));
    }

    private static String sentence(String words, List<PlacementId> placements) {
        return placements.isEmpty()
                ? ""
                : words.formatted(
                        placements.stream()
                                .map(PlacementId::toString)
                                .collect(Collectors.joining(", ")));
    }
}
