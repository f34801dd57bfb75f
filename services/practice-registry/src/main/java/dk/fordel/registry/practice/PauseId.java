package dk.fordel.registry.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Period;

import java.util.UUID;

/** A pause; follows from the practice and the days that were agreed at first. */
public record PauseId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PauseId {}

    /** The pause of the practice over those days. */
    public static PauseId of(PracticeId practice, Period agreed) {
        return new PauseId(
                DeterministicId.of("pause", practice, agreed.from(), String.valueOf(agreed.to())));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
