package dk.fordel.allocation.decision.frame;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** What can be asked of a frame. */
public sealed interface FrameCommand {
    FrameId frame();

    /**
     * The council sets or amends the number.
     *
     * @param basis the council's basis in words
     * @param on the day of the council's decision
     */
    record Set(
            @TargetAggregateIdentifier FrameId frame,
            FrameKey key,
            int positions,
            String basis,
            Mandate mandate,
            LocalDate on)
            implements FrameCommand {

        private static final int MOST = 10_000;

        public Set {
            if (!FrameKey.bounds(key.kind())) {
                throw new Malformed(
                        "kind",
                        "%s has no frame; the council frames INTRODUCTION per district (FRAME-1) and PHASE_1 per hospital unit (FRAME-2)."
                                .formatted(key.kind()));
            }
            if (positions < 0 || positions > MOST) {
                throw new Malformed(
                        "positions",
                        "%d positions are not between 0 and %d.".formatted(positions, MOST));
            }
        }

        public Set(FrameKey key, int positions, String basis, Mandate mandate, LocalDate on) {
            this(FrameId.of(key), key, positions, basis, mandate, on);
        }
    }

    /** A placement uses one position; refused when none is left (HARD-7). */
    record Use(@TargetAggregateIdentifier FrameId frame, FrameKey key, PlacementId placement)
            implements FrameCommand {

        public Use(FrameKey key, PlacementId placement) {
            this(FrameId.of(key), key, placement);
        }
    }

    /** As {@link Use}, but answers an objection instead of refusing. */
    record UseIfLeft(@TargetAggregateIdentifier FrameId frame, FrameKey key, PlacementId placement)
            implements FrameCommand {

        public UseIfLeft(FrameKey key, PlacementId placement) {
            this(FrameId.of(key), key, placement);
        }
    }

    /** A question: is a position left for the placement? Refused in words if not (HARD-7). */
    record Vouch(@TargetAggregateIdentifier FrameId frame, FrameKey key, PlacementId placement)
            implements FrameCommand {

        public Vouch(FrameKey key, PlacementId placement) {
            this(FrameId.of(key), key, placement);
        }
    }

    record Release(@TargetAggregateIdentifier FrameId frame, PlacementId placement)
            implements FrameCommand {

        public Release(FrameKey key, PlacementId placement) {
            this(FrameId.of(key), placement);
        }
    }
}
