package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Refusal;

/** Every "no" on the way of other specialties (ALLOC-OTHER). */
public abstract sealed class OtherSpecialtyRefusal extends Refusal {

    private OtherSpecialtyRefusal(String sentence) {
        super("ALLOC-OTHER", sentence);
    }

    static final class RoomNotJudged extends OtherSpecialtyRefusal {
        RoomNotJudged(PlacementId placement, Period days) {
            super(
                    "Placement %s: the area's coordinator judges first whether there is room beside KBU and general-practice trainees %s."
                            .formatted(placement, days));
        }
    }

    static final class NoRoom extends OtherSpecialtyRefusal {
        NoRoom(PlacementId placement, Period days) {
            super(
                    "Placement %s: there is no room beside KBU and general-practice trainees %s, as the area's coordinator judged. Judge it anew if that has changed."
                            .formatted(placement, days));
        }
    }
}
