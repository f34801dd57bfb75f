package dk.fordel.course.catalogue;

/** Kinds of course; the first five are owed by introduction doctors (COURSE-1, S5). */
public enum CourseKind {
    /** In the first months of the position. */
    INTRODUCTION_COURSE("introduction course"),
    /** A whole day, five a year. */
    THEME_DAY("theme day"),
    /** Three to five in the position, by area, often an afternoon. */
    NETWORK_MEETING("network meeting"),
    /** Two days that count as one course; not repeated if already passed. */
    PEDAGOGICS_2("pedagogics 2"),
    /** Out-of-hours duty, attested by the doctor on duty; no course in the catalogue. */
    DUTY_SHIFT_1813("1813 duty shift"),
    /** Whatever else is offered; never owed, never mandatory (COURSE-2). */
    OTHER("other course");

    private final String words;

    CourseKind(String words) {
        this.words = words;
    }

    /** The kind in the words of a sentence. */
    public String words() {
        return words;
    }
}
