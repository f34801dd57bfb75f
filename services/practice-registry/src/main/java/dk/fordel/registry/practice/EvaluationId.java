package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;

import java.time.LocalDate;
import java.util.UUID;

/** An evaluation; follows from the practice and the day, so that a wrong figure is corrected. */
public record EvaluationId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvaluationId {}

    /** The evaluation of the practice on that day. */
    public static EvaluationId of(PracticeId practice, LocalDate on) {
        return new EvaluationId(DeterministicId.of("evaluation", practice, on));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
