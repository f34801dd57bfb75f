package dk.fordel.allocation.round.explanation;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages of explanations. */
public enum Language {
    /** Danish. */
    DA("da", "d. MMMM uuuu"),
    /** English. */
    EN("en", "d MMMM uuuu");

    static final String BUNDLE = "dk.fordel.allocation.explanation.words";

    private final Locale locale;
    private final DateTimeFormatter days;
    private final ResourceBundle words;

    Language(String tag, String days) {
        this.locale = Locale.forLanguageTag(tag);
        this.days = DateTimeFormatter.ofPattern(days, locale);
        this.words = bundle(BUNDLE);
    }

    /** English for English, Danish for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(EN.tag()) ? EN : DA;
    }

    /** The language tag, for example {@code da}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The words under a key, with numbers as the language writes them. */
    public String words(String key, Object... arguments) {
        return filled(words.getString(key), arguments);
    }

    /** A day as it is written. */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /** Words of somebody else in this language. */
    public ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A sentence with what belongs in it. */
    public String filled(String sentence, Object... arguments) {
        return new MessageFormat(sentence, locale).format(arguments);
    }

    /** The plain name of a rule, with its id. */
    public String rule(String id) {
        return words("rule." + id + ".name") + " (" + id + ")";
    }

    /** A rule in one sentence. */
    String says(String id) {
        return words("rule." + id + ".says");
    }

    /** A level in this language if it is one that Fordel proposes, else in the council's words. */
    public String level(String name) {
        String key = "level." + name.replace(' ', '-');
        return words.containsKey(key) ? words(key) : name;
    }

    /** One, two and three. */
    String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : words("and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
