package dk.fordel.funding.month;

import dk.fordel.funding.month.view.FileRow;
import dk.fordel.funding.month.view.LeftOutRow;
import dk.fordel.funding.month.view.MonthRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a month stands.
 *
 * @param month the month, for example 2026-09
 * @param state {@code OPEN} or {@code CLOSED}
 * @param closed how it was closed; null while it is open
 * @param files what was handed over: the settlement, then supplements and corrections
 * @param leftOut rows of the files of salaries that had a fault and were not settled with the
 *     others
 */
record MonthAnswer(
        String month,
        String state,
        @Nullable MonthRow closed,
        List<FileRow> files,
        List<LeftOutRow> leftOut) {

    static MonthAnswer of(
            String month,
            @Nullable MonthRow closed,
            List<FileRow> files,
            List<LeftOutRow> leftOut) {
        return new MonthAnswer(month, closed == null ? "OPEN" : "CLOSED", closed, files, leftOut);
    }
}
