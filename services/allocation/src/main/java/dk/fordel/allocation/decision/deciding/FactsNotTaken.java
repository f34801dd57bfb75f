package dk.fordel.allocation.decision.deciding;

import dk.fordel.kernel.Refusal;

/** Facts about somebody came and could not be taken, so nobody knows what would be decided on. */
final class FactsNotTaken extends Refusal {
    FactsNotTaken(String whose, Object id) {
        super(
                "FACTS",
                "Facts about %s %s came and could not be taken yet, so nothing is decided about it: its approval, days or bars may be others than those known here. The operators take or discard them (GET /operations/parked); then decide."
                        .formatted(whose, id));
    }
}
