package dk.fordel.funding.instruction;

import dk.fordel.funding.instruction.InstructionRefusal.WithdrawnSince;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * How allocation last took the placement back. It outlives the instruction's being void, because an
 * older confirmation can come later: parked for want of terms, or sent again under another id.
 *
 * @param at when allocation recorded it; null when release 0.1 heard it
 * @param reasonCode why; null when it was never taken back
 */
record Withdrawal(@Nullable Instant at, @Nullable String reasonCode) {

    static final Withdrawal NONE = new Withdrawal(null, null);

    /** After these allocation never confirms the placement again. */
    private static final Set<String> FOR_GOOD =
            Set.of("POSITION_CANCELLED", "OFFER_DECLINED", "ENDED_BEFORE_START");

    /** What was confirmed after it holds, unless it was for good. */
    void mustAllow(PlacementId placement, Instant confirmedAt) {
        if (reasonCode != null && (FOR_GOOD.contains(reasonCode) || isKnownAt(confirmedAt))) {
            throw new WithdrawnSince(placement, confirmedAt, reasonCode);
        }
    }

    /** Whether what was recorded then says nothing new of the placement. */
    boolean isKnownAt(Instant recordedAt) {
        return at != null && !recordedAt.isAfter(at);
    }

    /** The instruction is void for this reason; when that was recorded is said apart. */
    Withdrawal because(String reason) {
        return new Withdrawal(at, reason);
    }
}
