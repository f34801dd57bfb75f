package dk.fordel.allocation.decision.frame;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Mandate;

import java.time.LocalDate;

/** Everything that can happen to a frame. */
public sealed interface FrameEvent {
    FrameId frame();

    @JsonTypeName("frame.set.v1")
    record FrameSet(
            FrameId frame, FrameKey key, int positions, String basis, Mandate mandate, LocalDate on)
            implements FrameEvent {}

    @JsonTypeName("frame.amended.v1")
    record FrameAmended(
            FrameId frame,
            FrameKey key,
            int before,
            int positions,
            String basis,
            Mandate mandate,
            LocalDate on)
            implements FrameEvent {}

    @JsonTypeName("frame.position-used.v1")
    record PositionUsed(FrameId frame, PlacementId placement) implements FrameEvent {}

    @JsonTypeName("frame.position-released.v1")
    record PositionReleased(FrameId frame, PlacementId placement) implements FrameEvent {}
}
