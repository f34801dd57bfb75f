package dk.fordel.funding.month;

import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.view.EntryRow;
import dk.fordel.funding.month.view.LineRow;
import dk.fordel.funding.terms.Terms;

import java.util.List;

/**
 * An entry with all that its amounts came from: explain this krone (PAY-2).
 *
 * @param entry the entry
 * @param lines its stretches of days, each with the sum behind it
 * @param rounding how parts become whole øre, in words
 */
record EntryAnswer(EntryRow entry, List<Explained> lines, String rounding) {

    private static final String ROUNDING =
            "All parts of a salary are rounded together to whole øre by largest remainder: they add up to it"
                    + " exactly, and each is less than one øre from its exact share.";

    /**
     * A line and the sum behind it.
     *
     * @param line the stretch of days
     * @param salary how its part of the salary was shared, in words
     * @param honorarium how its honorarium was found, in words
     */
    record Explained(LineRow line, String salary, String honorarium) {}

    static EntryAnswer of(EntryRow entry, List<LineRow> lines) {
        int days = lines.stream().mapToInt(LineRow::days).sum();
        return new EntryAnswer(
                entry,
                lines.stream()
                        .map(line ->
                                new Explained(line, salary(entry, line, days), honorarium(line)))
                        .toList(),
                ROUNDING);
    }

    private static String salary(EntryRow entry, LineRow line, int days) {
        int practice = line.practiceShareBasisPoints();
        return "Version %d of the terms of %s held on %d of the %d days of the stay in %s. Of the salary of %s kr. the practice bears %d/%d of %s %% = %s kr., the region %d/%d of %s %% = %s kr."
                .formatted(
                        line.termsVersion(),
                        entry.kind(),
                        line.days(),
                        days,
                        entry.month(),
                        Ore.of(entry.amounts().salaryOre()),
                        line.days(),
                        days,
                        percent(practice),
                        Ore.of(line.amounts().practiceOre()),
                        line.days(),
                        days,
                        percent(Terms.WHOLE - practice),
                        Ore.of(line.amounts().regionOre()));
    }

    private static String percent(int basisPoints) {
        return "%d,%02d".formatted(basisPoints / 100, basisPoints % 100);
    }

    private static String honorarium(LineRow line) {
        return line.honorariumOrePerMonth() == 0
                ? "These terms give no honorarium."
                : "The honorarium of %s kr. a month is due for %d of the %d days of the month = %s kr."
                        .formatted(
                                Ore.of(line.honorariumOrePerMonth()),
                                line.days(),
                                line.from().lengthOfMonth(),
                                Ore.of(line.amounts().honorariumOre()));
    }
}
