package dk.fordel.allocation.principles;

import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PracticeFacts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * SOFT-1: fair distribution between practices over time, relative to the number of tutors. Counts
 * the stays that begin in the {@value #MONTHS_LOOKED_BACK} months before the stay or during it; the
 * points are {@code weight * tutors / (tutors + stays)}, so that with two tutors two stays weigh as
 * one does with one tutor.
 */
public final class FairOverTime {

    /** The rule. */
    public static final String ID = "SOFT-1";

    /** How far back stays count. */
    public static final int MONTHS_LOOKED_BACK = 24;

    private FairOverTime() {}

    /** All points for a practice without trainees lately, fewer for each stay a tutor has. */
    public static int points(PracticeFacts practice, Need need, int weight) {
        LocalDate since = need.stay().from().minusMonths(MONTHS_LOOKED_BACK);
        long stays =
                practice.without(need.placement()).stays().stream()
                        .map(stay -> stay.period().from())
                        .filter(from -> !from.isBefore(since))
                        .filter(from -> isOnOrBeforeTheEnd(from, need))
                        .count();
        int tutors = Math.max(1, practice.tutorsOn(need.stay().from()));
        return (int) (weight * tutors / (tutors + stays));
    }

    /**
     * Days that the practice has been without a trainee before the stay: since the last one left,
     * or since the approval when there was none. The longest wait goes first among equals.
     */
    public static long daysWaited(PracticeFacts practice, Need need) {
        LocalDate begin = need.stay().from();
        LocalDate since =
                practice.without(need.placement()).stays().stream()
                        .filter(stay -> stay.period().from().isBefore(begin))
                        .map(stay -> stay.period().to())
                        .flatMap(Stream::ofNullable)
                        .max(Comparator.naturalOrder())
                        .orElseGet(() -> practice.approved().first().orElse(begin));
        return Math.max(0, ChronoUnit.DAYS.between(since, begin));
    }

    private static boolean isOnOrBeforeTheEnd(LocalDate from, Need need) {
        LocalDate end = need.stay().to();
        return end == null || !from.isAfter(end);
    }
}
