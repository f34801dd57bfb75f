package dk.fordel.allocation.decision.frame;

import dk.fordel.allocation.principles.WithinTheFrame;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Refusal;

/** Every "no" of a frame. */
public abstract sealed class FrameRefusal extends Refusal {

    private FrameRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    static final class UsedUp extends FrameRefusal {
        UsedUp(String objection) {
            super(WithinTheFrame.ID, objection);
        }
    }

    static final class CouncilAlone extends FrameRefusal {
        CouncilAlone(Mandate mandate) {
            super(
                    "FRAME-3",
                    "Frames are set and amended by the council alone; %s acts as %s."
                            .formatted(mandate.post(), mandate.role()));
        }
    }
}
