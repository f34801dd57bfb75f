package dk.fordel.trainee.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where one position of a programme lies in time.
 *
 * @param months how long it is by its nature; {@code to} lies later when it was made longer
 * @param from first day
 * @param to last day
 */
record Stay(
        PositionId position,
        StayKind kind,
        int months,
        LocalDate from,
        LocalDate to,
        boolean cancelled) {

    /** As long as it is by its nature. */
    static Stay planned(PositionId position, StayKind kind, int months, LocalDate from) {
        return new Stay(position, kind, months, from, end(from, months), false);
    }

    private static LocalDate end(LocalDate from, int months) {
        return from.plusMonths(months).minusDays(1);
    }

    /** The last day without leave, part time or prolongation. */
    LocalDate earliestEnd() {
        return end(from, months);
    }

    /** The same stay on other days: whole months again, and the days it was made longer by. */
    Stay startingOn(LocalDate day) {
        long longer = ChronoUnit.DAYS.between(earliestEnd(), to);
        return on(day, end(day, months).plusDays(longer));
    }

    Stay on(LocalDate first, LocalDate last) {
        return new Stay(position, kind, months, first, last, cancelled);
    }

    Stay cancel() {
        return new Stay(position, kind, months, from, to, true);
    }

    /** How many days lie between this stay and the next; 0 when it follows at once. */
    long gapTo(Stay next) {
        return ChronoUnit.DAYS.between(to, next.from) - 1;
    }
}
