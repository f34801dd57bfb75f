package dk.fordel.trainee.person;

import dk.fordel.kernel.Malformed;

import java.time.Month;
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
        // Two digits of a year do not say the century: 29 February exists when it can have existed.
        boolean leap = Integer.parseInt(digits.substring(4, 6)) % 4 == 0;
        if (day < 1 || day > Month.of(month).length(leap)) {
            throw new Malformed(
                    "cpr",
                    "The first two digits of the CPR number are no day of its month (a replacement"
                            + " number has 60 added to the day).");
        }
    }

    /** Reads a number as people write it: with a hyphen, a blank, or neither. */
    public static Cpr of(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            throw new Malformed("cpr", "A CPR number has six digits, a hyphen and four digits.");
        }
        return new Cpr(match.group(1) + match.group(2));
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
