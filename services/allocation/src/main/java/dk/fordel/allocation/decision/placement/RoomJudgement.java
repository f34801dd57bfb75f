package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator judged of a request from another specialty (ALLOC-OTHER).
 *
 * @param days for which it was judged; other days are judged anew
 * @param room whether there is room
 */
record RoomJudgement(Period days, boolean room) {

    static void mustSayThereIs(PlacementId placement, @Nullable RoomJudgement judged, Period stay) {
        if (judged == null || !judged.days.equals(stay)) {
            throw new OtherSpecialtyRefusal.RoomNotJudged(placement, stay);
        }
        if (!judged.room) {
            throw new OtherSpecialtyRefusal.NoRoom(placement, stay);
        }
    }
}
