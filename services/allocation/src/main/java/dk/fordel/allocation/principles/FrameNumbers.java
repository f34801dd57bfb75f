package dk.fordel.allocation.principles;

import dk.fordel.allocation.facts.FrameKey;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * The council's numbers and how far they are used, while a round is thought through.
 *
 * @param positions by frame
 * @param used by frame
 */
public record FrameNumbers(Map<FrameKey, Integer> positions, Map<FrameKey, Integer> used) {

    public FrameNumbers {
        positions = Map.copyOf(positions);
        used = Map.copyOf(used);
    }

    /** HARD-7 for one frame; a kind without a frame is never objected to. */
    public @Nullable String objection(@Nullable FrameKey key) {
        return key == null
                ? null
                : WithinTheFrame.objection(key, positions.get(key), used.getOrDefault(key, 0));
    }

    /** One more is used. */
    public FrameNumbers using(@Nullable FrameKey key) {
        if (key == null) {
            return this;
        }
        Map<FrameKey, Integer> more = new HashMap<>(used);
        more.merge(key, 1, Integer::sum);
        return new FrameNumbers(positions, more);
    }
}
