package dk.fordel.registry.practice;

import dk.fordel.kernel.Malformed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What trainees said of a practice, taken together (SOFT-7).
 *
 * @param on its day
 * @param score whole percent, 0 to 100
 * @param answers how many answered, at most 9999; 0 when nobody knows how many
 */
public record Evaluation(LocalDate on, int score, int answers) {

    public Evaluation {
        if (score < 0 || score > 100) {
            throw new Malformed(
                    "score", "A score is 0 to 100 whole percent, not %d.".formatted(score));
        }
        if (answers < 0 || answers > 9999) {
            throw new Malformed(
                    "answers", "An evaluation has 0 to 9999 answers, not %d.".formatted(answers));
        }
    }

    /** With as many answers as were known before, when this one does not say. */
    Evaluation over(@Nullable Evaluation before) {
        return before == null || answers > 0 ? this : new Evaluation(on, score, before.answers);
    }
}
