package dk.fordel.allocation.decision.placement;

/** Why somebody chose against the recommendation or outside the geography; words go with it. */
public enum ReasonCode {
    /** Personal circumstances of the trainee (SOFT-8); the words stay general. */
    TRAINEE_CIRCUMSTANCES,
    /** What the trainee still has to learn (SOFT-3, SOFT-4). */
    LEARNING_NEED,
    /** Trainee and practice agreed beforehand, judged by the same principles (ALLOC-P3). */
    OWN_AGREEMENT,
    /** A wish of the practice that the points do not show (SOFT-6). */
    PRACTICE_WISH,
    /** Recruitment to a coverage-threatened place (SOFT-5). */
    RECRUITMENT,
    /** The talk before the start showed that it will not work (LIFE-4). */
    CHEMISTRY_TALK,
    /** No practice where the position asks for one has room. */
    NO_PLACE_IN_MUNICIPALITY,
    /** Recognised so that it can be refused (NEVER-1). */
    KEEP_PRACTICE_RUNNING
}
