package dk.fordel.spreadsheets;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PlainText;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text, codes and fixed words. */
final class Texts {

    /** UTF-8 that something took for Windows-1252; no word has these signs side by side. */
    private static final Pattern MISREAD = Pattern.compile("Ã[\\u0080-\\u00bf†˜…‚ƒ„‰]");

    private Texts() {}

    static String read(Cell cell, int maxLength) {
        String text = raw(cell).replaceAll("\\s+", " ");
        if (text.length() > maxLength) {
            throw new Unfit(
                    "The text has %d characters; at most %d fit."
                            .formatted(text.length(), maxLength));
        }
        if (text.indexOf('\ufffd') >= 0 || MISREAD.matcher(text).find()) {
            throw new Unfit(
                    "The text holds a letter that was read in another character set than it was written in, like Ã¦ for æ; write it again.");
        }
        try {
            return PlainText.line("text", text);
        } catch (Malformed e) {
            throw new Unfit(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Text, or a number that gets back the zeros in front that a spreadsheet drops. A text shows
     * its own shape: what lacks a digit there lacks it anywhere, and a zero would make another
     * number of it.
     */
    static String padded(Cell cell, int digits) {
        String text = raw(cell);
        boolean pad = cell instanceof Cell.Number && text.matches("[0-9]+");
        return pad ? "0".repeat(Math.max(0, digits - text.length())) + text : text;
    }

    /**
     * Digits that name something. People add zeros in front: 0730 and 730 are the same
     * municipality.
     */
    static String code(Cell cell, int digits) {
        String text = padded(cell, digits).replaceAll("[ -]", "");
        if (!text.matches("[0-9]{1,40}")) {
            throw new Unfit("{} is not a code of %d digits.".formatted(digits));
        }
        if (text.length() < digits) {
            throw new Unfit(
                    "{} has %d digits, and %d belong here; write all of them, with the zeros in front."
                            .formatted(text.length(), digits));
        }
        int surplus = text.length() - digits;
        if (!text.substring(0, surplus).matches("0*")) {
            throw new Unfit("{} has more than %d digits.".formatted(digits));
        }
        return text.substring(surplus);
    }

    static <E extends Enum<E>> E oneOf(Cell cell, Class<E> type) {
        String word = raw(cell).toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new Unfit(
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ", "{} is none of ", "."))));
    }

    private static String raw(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Number number when number.dated() ->
                    throw new Unfit(
                            "The spreadsheet holds a day ({}) where text belongs; format the column"
                                    + " as text and write the value again.");
            case Cell.Number number
                    when number.value().abs().compareTo(BigDecimal.TEN.pow(20)) > 0 ->
                    throw new Unfit("The spreadsheet holds a number where text belongs.");
            case Cell.Number number -> Cell.plain(number);
            case Cell.Mark mark -> "";
        };
    }
}
