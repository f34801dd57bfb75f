package dk.fordel.allocation.decision.placement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long before the first day a trainee's place was decided. About three months are asked for
 * (ALLOC-KBU); {@value #GOOD_WEEKS} weeks are good.
 *
 * @param weeks whole weeks; below zero when it was decided after the first day
 */
public record Notice(long weeks) {

    /** This many weeks or more are good. */
    public static final int GOOD_WEEKS = 12;

    private static final int DAYS_OF_A_WEEK = 7;

    /** Of a decision on the day. */
    public static Notice of(LocalDate decidedOn, LocalDate starts) {
        return new Notice(
                Math.floorDiv(ChronoUnit.DAYS.between(decidedOn, starts), DAYS_OF_A_WEEK));
    }

    /** Whether it is long enough. */
    public boolean isLongEnough() {
        return weeks >= GOOD_WEEKS;
    }
}
