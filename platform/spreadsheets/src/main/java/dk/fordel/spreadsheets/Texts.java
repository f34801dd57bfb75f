package dk.fordel.spreadsheets;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text, codes and fixed words. */
final class Texts {

    private Texts() {}

    static String read(Cell cell, int maxLength) {
        String text = raw(cell).replaceAll("\\s+", " ");
        if (text.length() > maxLength) {
            throw new Unfit(
                    "The text has %d characters; at most %d fit."
                            .formatted(text.length(), maxLength));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\ufffd')) {
            throw new Unfit("The text holds a character that cannot be read; write it again.");
        }
        return text;
    }

    /**
     * Digits that name something. A spreadsheet that takes them for a number drops leading zeros,
     * and people add some: 0730 and 730 are the same municipality.
     */
    static String code(Cell cell, int digits) {
        String text = raw(cell).replaceAll("[ -]", "");
        if (!text.matches("[0-9]{1,40}")) {
            throw new Unfit("{} is not a code of %d digits.".formatted(digits));
        }
        String bare = text.replaceFirst("^0+(?=[0-9])", "");
        if (bare.length() > digits) {
            throw new Unfit("{} has more than %d digits.".formatted(digits));
        }
        return "0".repeat(digits - bare.length()) + bare;
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
