package dk.fordel.course.web;

import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is shown to people outside JSON, in Danish unless English is asked for. */
public enum Language {
    /** Danish. */
    DA("da", "d. MMMM uuuu"),
    /** English. */
    EN("en", "d MMMM uuuu");

    private final Locale locale;
    private final DateTimeFormatter days;
    private final ResourceBundle words;

    Language(String tag, String days) {
        this.locale = Locale.forLanguageTag(tag);
        this.days = DateTimeFormatter.ofPattern(days, locale);
        this.words =
                ResourceBundle.getBundle(
                        "dk.fordel.course.words",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Reads {@code ?lang=}.
     *
     * @throws Malformed when it is neither {@code da} nor {@code en}
     */
    public static Language of(@Nullable String tag) {
        if (tag == null) {
            return DA;
        }
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        throw new Malformed("lang", "It is written in Danish (da) and in English (en) only.");
    }

    /** The language tag, for example {@code da}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The words under a key, with what belongs in them. */
    public String words(String key, Object... arguments) {
        return words.getString(key).formatted(arguments);
    }

    /** The kind of course in words. */
    public String kind(CourseKind kind) {
        return words("kind." + kind.name());
    }

    /** A day as it is written. */
    public String day(LocalDate day) {
        return days.format(day);
    }
}
