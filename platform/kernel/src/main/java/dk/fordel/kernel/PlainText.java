package dk.fordel.kernel;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/**
 * What a text that comes in may hold, wherever it comes in: letters, digits and signs that people
 * write, and nothing that only machines or attackers do. PostgreSQL cannot store {@code U+0000},
 * calendars and headers break at a bare line break, and a bidirectional override shows another text
 * than is stored. One notion for JSON, headers, queries and spreadsheets.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * A text of one line.
     *
     * @param field the name of the field as the caller wrote it
     * @return the text in Unicode's composed form (NFC), so that the same words are the same text
     * @throws Malformed when it holds what nobody writes, or a line break
     */
    public static String line(String field, String text) {
        return plain(field, text, false);
    }

    /**
     * A text that may have lines and tabs; lines end with {@code \n} in what is returned.
     *
     * @param field the name of the field as the caller wrote it
     * @return the text in Unicode's composed form (NFC)
     * @throws Malformed when it holds what nobody writes
     */
    public static String lines(String field, String text) {
        return plain(field, text.replace("\r\n", "\n"), true);
    }

    private static String plain(String field, String text, boolean mayHaveLines) {
        for (int at = 0, place = 1; at < text.length(); place++) {
            int sign = text.codePointAt(at);
            String what = whatIsWrongWith(sign, mayHaveLines);
            if (what != null) {
                throw new Malformed(
                        field,
                        "Sign %d is %s (U+%04X), which a text here may not hold. Take it out and send the text again."
                                .formatted(place, what, sign));
            }
            at += Character.charCount(sign);
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static @Nullable String whatIsWrongWith(int sign, boolean mayHaveLines) {
        if (sign == '\n' || sign == '\t') {
            return mayHaveLines ? null : sign == '\n' ? "a line break" : "a tab";
        }
        if (sign == '\r' || sign == 0x85 || sign == 0x2028 || sign == 0x2029) {
            return "a line break";
        }
        if (Character.getType(sign) == Character.CONTROL) {
            return "a control character";
        }
        if (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE) {
            return "half of a character";
        }
        if ((sign & 0xFFFE) == 0xFFFE || (sign >= 0xFDD0 && sign <= 0xFDEF)) {
            return "no character";
        }
        if ((sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069)) {
            return "an override of the direction of writing";
        }
        if (sign == 0xFEFF
                || (sign >= 0xFFF9 && sign <= 0xFFFB)
                || sign >= 0xE0000 && sign <= 0xE0FFF) {
            return "an invisible mark";
        }
        return null;
    }
}
