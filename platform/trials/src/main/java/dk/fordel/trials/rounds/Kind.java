package dk.fordel.trials.rounds;

/** What a trainee is at a practice for (LIFE-1). */
public enum Kind {
    KBU,
    INTRODUCTION,
    PHASE_1,
    PHASE_2,
    PHASE_3,
    OTHER_SPECIALTY
}
