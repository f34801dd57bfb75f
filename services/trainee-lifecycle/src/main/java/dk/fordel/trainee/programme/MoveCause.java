package dk.fordel.trainee.programme;

/** Why a position has other days than before (LIFE-1). */
public enum MoveCause {
    /** It begins on another day. */
    MOVED,
    /** Leave made it longer. */
    LEAVE,
    /** Part time made it longer. */
    PART_TIME,
    /** It was prolonged. */
    PROLONGATION,
    /** A position before it moved or became longer. */
    FOLLOWED;

    boolean makesLonger() {
        return this == LEAVE || this == PART_TIME || this == PROLONGATION;
    }
}
