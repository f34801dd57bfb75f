package dk.fordel.trainee.person;

import dk.fordel.kernel.Malformed;

import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A CPR number (LIFE-10): a valid day and month, a year, and four more digits. Modulus 11 says
 * nothing about new numbers and is never asked. A replacement number, for somebody without a CPR
 * number, has 60 added to its day.
 *
 * @param digits all ten, without the hyphen
 */
public record Cpr(String digits) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{6})[- ]?(\\d{4})");
    private static final Pattern LOOKALIKE = Pattern.compile("(?<!\\d)\\d{6}[-._/ ]?\\d{4}(?!\\d)");
    private static final int REPLACEMENT = 60;

    /**
     * @throws Malformed when there are not ten digits, or the first four are no day and month
     */
    public Cpr {
        if (!digits.matches("\\d{10}")) {
            throw new Malformed("cpr", "A CPR number has six digits, a hyphen and four digits.");
        }
        int written = Integer.parseInt(digits.substring(0, 2));
        int day = written > REPLACEMENT ? written - REPLACEMENT : written;
        int month = Integer.parseInt(digits.substring(2, 4));
        if (month < 1 || month > 12) {
            throw new Malformed(
                    "cpr", "The third and fourth digit of the CPR number are no month, 01 to 12.");
        }
        // whether it exists in its century, only a number that comes in is asked
        boolean leap = Integer.parseInt(digits.substring(4, 6)) % 4 == 0;
        if (day < 1 || day > Month.of(month).length(leap)) {
            throw new Malformed(
                    "cpr",
                    "The first two digits of the CPR number are no day of its month (a replacement"
                            + " number has 60 added to the day).");
        }
    }

    /**
     * Reads a number as people write it: with a hyphen, a blank, or neither.
     *
     * @throws Malformed also when its day is none in the century that its seventh digit names
     */
    public static Cpr of(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            throw new Malformed("cpr", "A CPR number has six digits, a hyphen and four digits.");
        }
        Cpr cpr = new Cpr(match.group(1) + match.group(2));
        cpr.dayMustExist();
        return cpr;
    }

    /** Numbers that were stored before this was asked can still be read. */
    private void dayMustExist() {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        if (day <= REPLACEMENT && day > YearMonth.of(year(), month).lengthOfMonth()) {
            throw new Malformed(
                    "cpr",
                    "The CPR number names 29 February of a year without one: its seventh digit says which century.");
        }
    }

    /** The seventh digit tells the centuries apart (the CPR office's rule). */
    private int year() {
        int year = Integer.parseInt(digits.substring(4, 6));
        return switch (digits.charAt(6)) {
            case '0', '1', '2', '3' -> 1900 + year;
            case '4', '9' -> year >= 37 ? 1900 + year : 2000 + year;
            default -> year <= 57 ? 2000 + year : 1800 + year;
        };
    }

    /** Whether a text holds something that could be somebody's CPR number. */
    public static boolean isIn(String text) {
        return LOOKALIKE.matcher(text).find();
    }

    /** As people write it: six digits, a hyphen, four digits. */
    public String written() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    @Override
    public String toString() {
        return "(a CPR number)";
    }
}
