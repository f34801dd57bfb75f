package dk.fordel.allocation.decision.placement;

/** Why a decided or confirmed placement will not happen. */
public enum WithdrawalCode {
    /** The trainee does not take the position. */
    POSITION_CANCELLED(true),
    /** The offer was declined, or not accepted in time (ALLOC-INTRO). */
    OFFER_DECLINED(true),
    /** The practice cannot after all; the position needs another place. */
    PRACTICE_UNAVAILABLE(false),
    /** The talk before the start showed that it will not work; the position needs another place. */
    CHEMISTRY_TALK(false);

    private final boolean endsThePosition;

    WithdrawalCode(boolean endsThePosition) {
        this.endsThePosition = endsThePosition;
    }

    /** Whether the position is gone with it; otherwise it is to be decided anew. */
    public boolean endsThePosition() {
        return endsThePosition;
    }
}
