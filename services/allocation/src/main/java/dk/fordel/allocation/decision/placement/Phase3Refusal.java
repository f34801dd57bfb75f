package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Refusal;

/** Every "no" on the way of phase 3 (ALLOC-P3). */
public abstract sealed class Phase3Refusal extends Refusal {

    private Phase3Refusal(String sentence) {
        super("ALLOC-P3", sentence);
    }

    static final class NoCatchment extends Phase3Refusal {
        NoCatchment(PlacementId placement) {
            super(
                    "Placement %s names no hospital unit, so there is no catchment to choose in. Plan the position with the unit that anchors the programme first."
                            .formatted(placement));
        }
    }

    static final class TooFew extends Phase3Refusal {
        TooFew(int nominated, String possible) {
            super(
                    "A trainee chooses among %d practices and %d are nominated. %s Nominate %d, or all that are possible."
                            .formatted(Choosing.CHOICES, nominated, possible, Choosing.CHOICES));
        }
    }

    static final class NotNominated extends Phase3Refusal {
        NotNominated(PracticeId practice) {
            super(
                    "Practice %s is not among the nominated. A practice that the trainee found is brought as an own agreement."
                            .formatted(practice));
        }
    }

    static final class NoAgreement extends Phase3Refusal {
        NoAgreement(PlacementId placement) {
            super(
                    "Placement %s has no own agreement that waits for an answer."
                            .formatted(placement));
        }
    }

    static final class AgreementUnanswered extends Phase3Refusal {
        AgreementUnanswered(PracticeId practice) {
            super(
                    "The trainee's own agreement with practice %s waits for an answer: decide on it with the reason OWN_AGREEMENT, or reject it first."
                            .formatted(practice));
        }
    }
}
