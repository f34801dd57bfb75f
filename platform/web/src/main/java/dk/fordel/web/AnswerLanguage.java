package dk.fordel.web;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The language of what is read by people and not by programs: Danish unless English is asked for. A
 * controller takes it as an argument; the caller asks by {@code ?lang=} or, without it, by {@code
 * Accept-Language}. Refusals and problems are in English always.
 */
public enum AnswerLanguage {
    /** Danish. */
    DA,
    /** English. */
    EN;

    private static final List<String> TAGS =
            Arrays.stream(values()).map(AnswerLanguage::tag).toList();

    /** The language tag, for example {@code da}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How it writes words, days and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /**
     * The language that is named.
     *
     * @throws Malformed when it is neither {@code da} nor {@code en}
     */
    static AnswerLanguage named(String tag) {
        int found = TAGS.indexOf(tag);
        if (found < 0) {
            throw new Malformed("lang", "It is written in Danish (da) and in English (en) only.");
        }
        return values()[found];
    }

    /**
     * The one that the reader prefers. A header that says nothing, names other languages or cannot
     * be read asks for none: programs send it unasked, and nobody should be refused for it.
     *
     * @param header {@code Accept-Language} (RFC 9110, 12.5.4)
     */
    static AnswerLanguage preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return DA;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(header), TAGS);
            return best == null ? DA : named(best);
        } catch (IllegalArgumentException unreadable) {
            return DA;
        }
    }
}
