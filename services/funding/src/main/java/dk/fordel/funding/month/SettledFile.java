package dk.fordel.funding.month;

/**
 * A file that was handed over.
 *
 * @param number its number in the register; counts up without a gap over all months
 * @param month the month it settles
 * @param name what it is called
 * @param sha256 of its bytes, in hexadecimal
 * @param totals control totals, as in its last line
 */
public record SettledFile(int number, MonthId month, String name, String sha256, Totals totals) {}
