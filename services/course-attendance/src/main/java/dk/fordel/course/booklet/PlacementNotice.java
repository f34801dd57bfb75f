package dk.fordel.course.booklet;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * What allocation last said of the placement. Its facts come in order, save those that were parked,
 * discarded or sent again; so the older one never undoes the newer, and of two at the same instant
 * the withdrawal holds.
 *
 * @param at when allocation recorded it; null when release 0.1 heard it
 * @param withdrawn whether it said that the placement will not happen
 * @param forGood whether it ever said so in a way that ends the position
 */
record PlacementNotice(@Nullable Instant at, boolean withdrawn, boolean forGood) {

    static final PlacementNotice NONE = new PlacementNotice(null, false, false);

    /** Codes of allocation after which the placement is never confirmed anew. */
    private static final Set<String> ENDS_THE_POSITION =
            Set.of("POSITION_CANCELLED", "OFFER_DECLINED");

    /** Whether a confirmation is older than this notice. */
    boolean overtakes(Instant confirmedAt) {
        if (forGood) {
            return true;
        }
        return at != null && (withdrawn ? !confirmedAt.isAfter(at) : confirmedAt.isBefore(at));
    }

    /** Whether a withdrawal changes anything. */
    boolean yieldsTo(Instant withdrawnAt) {
        return isOlderThan(withdrawnAt) || (!withdrawn && withdrawnAt.equals(at));
    }

    boolean isOlderThan(Instant fact) {
        return at == null || fact.isAfter(at);
    }

    PlacementNotice confirmed(@Nullable Instant confirmedAt) {
        return new PlacementNotice(confirmedAt, false, forGood);
    }

    PlacementNotice withdrawn(String reasonCode, @Nullable Instant withdrawnAt) {
        return new PlacementNotice(
                withdrawnAt, true, forGood || ENDS_THE_POSITION.contains(reasonCode));
    }
}
