package dk.fordel.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PlainText;

import java.util.Base64;
import java.util.List;

/**
 * A place in a sorted list, written so that nobody is tempted to make one up: the sort values of an
 * item, joined and in base 64.
 */
final class Cursor {

    static final String NOT_OURS =
            "This is no place in this list; send the `next` of the page before, or leave it out.";

    private static final String BETWEEN = "\u001f";

    private Cursor() {}

    static String of(List<String> position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, position).getBytes(UTF_8));
    }

    static List<String> read(String cursor, int parts) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            List<String> position = List.of(joined.split(BETWEEN, -1));
            if (position.size() == parts) {
                position.forEach(part -> PlainText.line("after", part));
                return position;
            }
        } catch (IllegalArgumentException notBase64) { // or not plain
            throw new Malformed("after", NOT_OURS);
        }
        throw new Malformed("after", NOT_OURS);
    }
}
