package dk.fordel.trainee.programme;

import dk.fordel.kernel.PositionKind;

import java.util.Optional;

/** What a position of a programme is: a stay in a hospital, or one of the kinds in a practice. */
public enum StayKind {
    /** In a hospital: the first half of KBU, or the years between phase 1 and phase 2. */
    HOSPITAL,
    KBU,
    INTRODUCTION,
    PHASE_1,
    PHASE_2,
    PHASE_3,
    OTHER_SPECIALTY;

    /** The kind that allocation knows it by; empty for a stay that needs no practice. */
    public Optional<PositionKind> inPractice() {
        return this == HOSPITAL ? Optional.empty() : Optional.of(PositionKind.valueOf(name()));
    }
}
