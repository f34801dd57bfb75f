package dk.fordel.allocation.decision.frame;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.kernel.DeterministicId;

import java.util.UUID;

/** A frame; the id follows from what it holds for. */
public record FrameId(@JsonValue UUID value) {

    /** From its UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FrameId {}

    /** One frame for a kind, year and scope. */
    public static FrameId of(FrameKey key) {
        return new FrameId(DeterministicId.of("frame", key.kind(), key.year(), key.scope()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
