package dk.fordel.allocation.decision.hearing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** The hearing about one placement in one practice. */
public record HearingId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HearingId {}

    /** About this placement there. */
    public static HearingId of(PlacementId placement, PracticeId practice) {
        return new HearingId(DeterministicId.of("hearing", placement, practice));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
