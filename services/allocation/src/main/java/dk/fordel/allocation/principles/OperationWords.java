package dk.fordel.allocation.principles;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The list of wordings that speak of a practice's operation (NEVER-1). It understands nothing: what
 * it finds is put to somebody else, and what it does not find is still refused by its code.
 *
 * @param wordings whole words in Danish and English; a star at the end of a word stands for any
 *     ending
 */
public record OperationWords(List<String> wordings) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}*]+");

    public OperationWords {
        wordings = List.copyOf(wordings);
    }

    /** The lines of a list; empty ones and those that begin with # say nothing. */
    public static OperationWords of(List<String> lines) {
        return new OperationWords(
                lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList());
    }

    /** Those that stand in the text, in the order of the list. */
    public List<String> in(String text) {
        String plain = plain(text).replace("*", " ");
        return wordings.stream().filter(wording -> pattern(wording).matcher(plain).find()).toList();
    }

    private static Pattern pattern(String wording) {
        return Pattern.compile(
                "(?<!\\S)" + plain(wording).strip().replace("*", "\\S*") + "(?!\\S)");
    }

    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(lower).replaceAll(" ");
    }
}
