package dk.fordel.funding.month;

import dk.fordel.funding.month.SettlementEvent.MonthClosed;
import dk.fordel.funding.month.SettlementEvent.SalariesTaken;
import dk.fordel.funding.month.SettlementRefusal.AlreadyClosed;
import dk.fordel.funding.month.SettlementRefusal.NotClosed;
import dk.fordel.funding.month.SettlementRefusal.NotOver;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was handed over for a month. A list of salaries that is sent again is known here, so that it
 * gets the answer that it got the first time.
 *
 * @param closing how the month was closed; null while it is open
 * @param lists that were taken, in that order; those of release 0.1 are not among them
 * @param files that were written, in that order
 */
record Handovers(
        @Nullable MonthClosed closing, List<SalariesTaken> lists, List<SettledFile> files) {

    static final Handovers NONE = new Handovers(null, List.of(), List.of());

    /** What came of the list that closed the month; null while it can be closed. */
    @Nullable HandedOver closedFrom(MonthId month, SalaryList.Identity list, Instant now) {
        if (closing != null) {
            return closedFrom(list, closing);
        }
        if (!month.isOver(now)) {
            throw new NotOver(month);
        }
        return null;
    }

    /** What came of the list as a supplement; null when the closed month was not told it. */
    @Nullable HandedOver supplementedFrom(MonthId month, SalaryList.Identity list) {
        int closedBy = mustBeClosed(month).fileNumber();
        return lists.stream()
                .filter(taken -> taken.fileNumber() != closedBy && isSame(taken, list))
                .findFirst()
                .map(taken -> of(taken.fileNumber()))
                .orElse(null);
    }

    MonthClosed mustBeClosed(MonthId month) {
        if (closing == null) {
            throw new NotClosed(month);
        }
        return closing;
    }

    SettledFile file(int number) {
        return files.stream().filter(file -> file.number() == number).findFirst().orElseThrow();
    }

    Handovers with(MonthClosed closed) {
        return new Handovers(closed, lists, files);
    }

    Handovers with(SalariesTaken list) {
        return new Handovers(closing, and(lists, list), files);
    }

    Handovers with(SettledFile file) {
        return new Handovers(closing, lists, and(files, file));
    }

    private HandedOver closedFrom(SalaryList.Identity list, MonthClosed closed) {
        int number = closed.fileNumber();
        boolean same =
                closed.salariesSha256().equals(list.sha256())
                        || taken(number).anyMatch(taken -> isSame(taken, list));
        if (!same) {
            throw new AlreadyClosed(closed.month(), number);
        }
        return of(number);
    }

    private HandedOver of(int number) {
        return new HandedOver(
                file(number), taken(number).flatMap(taken -> taken.leftOut().stream()).toList());
    }

    private Stream<SalariesTaken> taken(int number) {
        return lists.stream().filter(taken -> taken.fileNumber() == number);
    }

    private static boolean isSame(SalariesTaken taken, SalaryList.Identity list) {
        return taken.contentSha256().equals(list.contentSha256());
    }

    private static <T> List<T> and(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
