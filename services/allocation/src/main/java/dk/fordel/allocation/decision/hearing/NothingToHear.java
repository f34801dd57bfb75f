package dk.fordel.allocation.decision.hearing;

import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.principles.TraineeWishes;
import dk.fordel.kernel.Refusal;

/** Asking a party about what is not decided, stands already, or was wished. */
final class NothingToHear extends Refusal {
    NothingToHear(PlacementFacts placement) {
        super(
                TraineeWishes.ID,
                "Placement %s is %s%s; a party is heard about a decision that is not confirmed yet and lies outside the ranked municipalities."
                        .formatted(
                                placement.need().placement(),
                                placement.standing().name().toLowerCase(),
                                placement.isAgainstWishes() || placement.seat() == null
                                        ? ""
                                        : " where the trainee wished, or the trainee ranked nothing"));
    }
}
