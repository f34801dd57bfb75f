package dk.fordel.registry.geography;

import dk.fordel.kernel.Malformed;

import java.util.Locale;

/** Words that a person typed: present, without stray blanks, and of bounded length. */
public final class Text {

    private Text() {}

    /**
     * The text without blanks around it.
     *
     * @throws Malformed when nothing is left of it, or more than {@code longest} characters
     */
    public static String of(String field, String typed, int longest) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new Malformed(field, "The %s is empty; it needs a text.".formatted(words(field)));
        }
        if (text.length() > longest) {
            throw new Malformed(
                    field,
                    "The %s has %d characters; at most %d fit."
                            .formatted(words(field), text.length(), longest));
        }
        return text;
    }

    /**
     * The text, when the pattern matches all of it.
     *
     * @param field the field's name, such as {@code providerNumber}
     * @param right what would be right, in words, to end the sentence
     * @throws Malformed when it does not match
     */
    public static String matching(String field, String typed, String pattern, String right) {
        if (!typed.matches(pattern)) {
            String shown = typed.length() > 40 ? typed.substring(0, 40) + "..." : typed;
            throw new Malformed(field, "'%s' is no %s; %s.".formatted(shown, words(field), right));
        }
        return typed;
    }

    private static String words(String field) {
        return field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
