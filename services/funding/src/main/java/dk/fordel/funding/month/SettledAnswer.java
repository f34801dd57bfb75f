package dk.fordel.funding.month;

import dk.fordel.funding.month.view.Amounts;

import java.util.List;

/**
 * What was handed over.
 *
 * @param month the month that was settled, for example 2026-09
 * @param fileNumber number of the file; counts up without a gap over all months
 * @param name what the file is called
 * @param sha256 of the file's bytes, in hexadecimal
 * @param lines how many lines the file totals
 * @param totals the file's control totals, in whole øre
 * @param leftOut the rows of the file of salaries that have a fault and were not settled; send them
 *     again as a supplement when they are mended
 */
public record SettledAnswer(
        String month,
        int fileNumber,
        String name,
        String sha256,
        int lines,
        Amounts totals,
        List<LeftOutAnswer> leftOut) {

    public static SettledAnswer of(HandedOver handed) {
        return of(handed.file(), handed.leftOut());
    }

    public static SettledAnswer of(SettledFile file, List<LeftOut> leftOut) {
        return new SettledAnswer(
                file.month().toString(),
                file.number(),
                file.name(),
                file.sha256(),
                file.totals().lines(),
                amounts(file.totals()),
                leftOut.stream().map(LeftOutAnswer::of).toList());
    }

    public static Amounts amounts(Totals totals) {
        return new Amounts(
                totals.salary().amount(),
                totals.practiceBears().amount(),
                totals.regionBears().amount(),
                totals.honorarium().amount());
    }
}
