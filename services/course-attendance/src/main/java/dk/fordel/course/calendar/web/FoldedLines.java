package dk.fordel.course.calendar.web;

import java.util.stream.Collectors;

/**
 * Folds lines as RFC 5545 section 3.1 asks: at most 75 octets each, where ical4j counts characters,
 * and never inside a character.
 */
final class FoldedLines {

    private static final int LONGEST = 75;

    private FoldedLines() {}

    static String of(String unfolded) {
        return unfolded.lines().map(FoldedLines::folded).collect(Collectors.joining());
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            int more = octetsOf(sign);
            if (octets + more > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(sign);
            octets += more;
            at += Character.charCount(sign);
        }
        return folded.append("\r\n").toString();
    }

    private static int octetsOf(int sign) {
        return sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    }
}
