package dk.fordel.course.web;

import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.web.AnswerLanguage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/** What is shown to people outside JSON, in the language that they asked for. */
public record Words(AnswerLanguage language) {

    /** The words under a key, with what belongs in them. */
    public String of(String key, Object... arguments) {
        return bundle().getString(key).formatted(arguments);
    }

    /** The kind of course in words. */
    public String kind(CourseKind kind) {
        return of("kind." + kind.name());
    }

    /** A day as it is written. */
    public String day(LocalDate day) {
        String pattern =
                switch (language) {
                    case DA -> "d. MMMM uuuu";
                    case EN -> "d MMMM uuuu";
                };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "dk.fordel.course.words",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
