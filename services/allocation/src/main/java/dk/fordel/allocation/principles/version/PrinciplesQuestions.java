package dk.fordel.allocation.principles.version;

import dk.fordel.kernel.Question;

import java.time.LocalDate;

/** What the council's principles can be asked. */
public final class PrinciplesQuestions {

    private PrinciplesQuestions() {}

    /** The version in force on the day; refused when there is none. */
    public static Question<?, Version> inForce(LocalDate day) {
        return Question.to(
                        Principles.class,
                        PrinciplesId.THE_COUNCILS,
                        principles -> principles.inForce(day))
                .orTo(Principles::new);
    }

    /** The version with this number; unknown when there is none. */
    public static Question<?, Version> version(int number) {
        return Question.to(
                        Principles.class,
                        PrinciplesId.THE_COUNCILS,
                        principles -> principles.version(number))
                .orTo(Principles::new);
    }
}
