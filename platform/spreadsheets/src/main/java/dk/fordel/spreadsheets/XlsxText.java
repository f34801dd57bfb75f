package dk.fordel.spreadsheets;

import dk.fordel.kernel.TooLarge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of an xlsx file: those that cells share, and those that stand in a cell. */
final class XlsxText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    static List<String> shared(Xml xml, Held held) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.next()) {
            if (xml.starts("si")) {
                text.setLength(0);
                if (!gather(xml, "si", text)) {
                    throw new TooLarge(
                            "A text of the spreadsheet has more than %,d characters, which no spreadsheet program would take; shorten it."
                                    .formatted(Held.LONGEST_TEXT));
                }
                held.text(text.length(), 0);
                texts.add(unescaped(text));
            }
        }
        return texts;
    }

    /**
     * Reads to the end of the element; how words are pronounced (rPh) is no part of them.
     *
     * @return whether it is short enough for a cell
     */
    static boolean gather(Xml xml, String element, StringBuilder text) throws IOException {
        boolean ofText = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                ofText = true;
            } else if (xml.ends("t")) {
                ofText = false;
            } else if (ofText && !xml.takeText(text, Held.LONGEST_TEXT)) {
                return false;
            }
        }
        return true;
    }

    /** Signs that XML has no way to write stand as {@code _x000D_}. */
    static String unescaped(CharSequence text) {
        return ESCAPED.matcher(text)
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
    }
}
