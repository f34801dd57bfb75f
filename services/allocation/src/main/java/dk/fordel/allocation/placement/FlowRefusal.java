package dk.fordel.allocation.placement;

import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Refusal;

/** Every "no" that follows from the kind of the position (ALLOC-*). */
public abstract sealed class FlowRefusal extends Refusal {

    private static final String PHASE_3 = "ALLOC-P3";

    private FlowRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    static final class NotForThisKind extends FlowRefusal {
        NotForThisKind(String rule, PositionKind kind, String what) {
            super(rule, "A position of kind %s is not %s.".formatted(kind, what));
        }
    }

    static final class NoCatchment extends FlowRefusal {
        NoCatchment(PlacementId placement) {
            super(
                    PHASE_3,
                    "Placement %s names no hospital unit, so there is no catchment to choose in. Plan the position with the unit that anchors the programme first."
                            .formatted(placement));
        }
    }

    static final class NotPossible extends FlowRefusal {
        NotPossible(String rule, String objection) {
            super(rule, objection);
        }
    }

    static final class TooFew extends FlowRefusal {
        TooFew(int nominated, String possible) {
            super(
                    PHASE_3,
                    "A trainee chooses among %d practices and %d are nominated. %s Nominate %d, or all that are possible."
                            .formatted(Choosing.CHOICES, nominated, possible, Choosing.CHOICES));
        }
    }

    static final class NotNominated extends FlowRefusal {
        NotNominated(PracticeId practice) {
            super(
                    PHASE_3,
                    "Practice %s is not among the nominated. A practice that the trainee found is brought as an own agreement."
                            .formatted(practice));
        }
    }

    static final class NoAgreement extends FlowRefusal {
        NoAgreement(PlacementId placement) {
            super(
                    PHASE_3,
                    "Placement %s has no own agreement that waits for an answer."
                            .formatted(placement));
        }
    }

    static final class AgreementUnanswered extends FlowRefusal {
        AgreementUnanswered(PracticeId practice) {
            super(
                    PHASE_3,
                    "The trainee's own agreement with practice %s waits for an answer: decide on it with the reason OWN_AGREEMENT, or reject it first."
                            .formatted(practice));
        }
    }
}
