package dk.fordel.trainee.trainee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.PositionKind;

import java.time.LocalDate;
import java.util.UUID;

/** One earlier stay of one trainee. */
public record EarlierStayId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EarlierStayId {}

    /** A trainee's stay of a kind that began on a day, whatever else is told of it. */
    public static EarlierStayId of(TraineeId trainee, PositionKind kind, LocalDate from) {
        return new EarlierStayId(DeterministicId.of("earlier-stay", trainee, kind, from));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
