package dk.fordel.funding.web;

import dk.fordel.funding.month.SettledFile;
import dk.fordel.funding.month.Totals;
import dk.fordel.funding.view.settlements.Amounts;

/**
 * What was handed over.
 *
 * @param fileNumber counts up without a gap over all months
 * @param sha256 of the file's bytes, in hexadecimal
 * @param lines how many lines the file totals
 */
record SettledAnswer(
        String month, int fileNumber, String name, String sha256, int lines, Amounts totals) {

    static SettledAnswer of(SettledFile file) {
        return new SettledAnswer(
                file.month().toString(),
                file.number(),
                file.name(),
                file.sha256(),
                file.totals().lines(),
                amounts(file.totals()));
    }

    static Amounts amounts(Totals totals) {
        return new Amounts(
                totals.salary().amount(),
                totals.practiceBears().amount(),
                totals.regionBears().amount(),
                totals.honorarium().amount());
    }
}
