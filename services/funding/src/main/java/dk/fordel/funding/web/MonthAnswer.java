package dk.fordel.funding.web;

import dk.fordel.funding.view.settlements.FileRow;
import dk.fordel.funding.view.settlements.MonthRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a month stands.
 *
 * @param state {@code OPEN} or {@code CLOSED}
 * @param closed how it was closed; null while it is open
 * @param files what was handed over: the settlement, then corrections
 */
record MonthAnswer(String month, String state, @Nullable MonthRow closed, List<FileRow> files) {

    static MonthAnswer of(String month, @Nullable MonthRow closed, List<FileRow> files) {
        return new MonthAnswer(month, closed == null ? "OPEN" : "CLOSED", closed, files);
    }
}
