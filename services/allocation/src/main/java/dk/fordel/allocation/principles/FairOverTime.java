package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;

/**
 * SOFT-1: fair distribution between practices over time, relative to the number of tutors. The
 * points are {@code weight * tutors / (tutors + stays)}, so that with two tutors two stays weigh as
 * one does with one tutor, and each further trainee gains less than the one before.
 */
public final class FairOverTime {

    /** The rule. */
    public static final String ID = "SOFT-1";

    /** How far back stays counted in the first edition of the principles. */
    static final int MONTHS_OF_THE_FIRST_EDITION = 24;

    private FairOverTime() {}

    /**
     * All points for a practice without trainees lately, fewer for each stay a tutor has.
     *
     * @param before how many the round gives to the practice before this one
     */
    public static int points(
            PracticeFacts practice, Need need, Counting counting, int before, int weight) {
        long stays = counting.of(practice, need).count() + before;
        int tutors = Math.max(1, practice.tutorsOn(counting.day()));
        return (int) (weight * tutors / (tutors + stays));
    }

    /**
     * Days that the practice has been without a trainee before the stay: since the last one left,
     * or since the approval when there was none. The longest wait goes first among equals.
     */
    public static long daysWaited(PracticeFacts practice, Need need) {
        return practice.without(need.placement()).daysWithoutTrainee(need.stay().from());
    }
}
