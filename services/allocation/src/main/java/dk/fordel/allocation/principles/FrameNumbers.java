package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.FrameKey;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * The council's numbers and how far they are used.
 *
 * @param numbers one for each frame
 */
public record FrameNumbers(List<Allowance> numbers) {

    /**
     * One number.
     *
     * @param key what it holds for
     * @param positions how many the council allows
     * @param used how many are used
     */
    public record Allowance(FrameKey key, int positions, int used) {
        /** How many are left; none when more are used than allowed. */
        public int left() {
            return Math.max(0, positions - used);
        }
    }

    /** No number is set. */
    public static final FrameNumbers NONE = new FrameNumbers(List.of());

    public FrameNumbers {
        numbers = List.copyOf(numbers);
    }

    /** The number for a frame; empty when none is set. */
    public Optional<Allowance> of(FrameKey key) {
        return numbers.stream().filter(number -> number.key().equals(key)).findFirst();
    }

    /** HARD-7 for one frame; a kind without a frame is never objected to. */
    public @Nullable String objection(@Nullable FrameKey key) {
        if (key == null) {
            return null;
        }
        Optional<Allowance> number = of(key);
        return WithinTheFrame.objection(
                key,
                number.map(Allowance::positions).orElse(null),
                number.map(Allowance::used).orElse(0));
    }

    /** One fewer is used. */
    public FrameNumbers releasing(FrameKey key) {
        return new FrameNumbers(
                numbers.stream()
                        .map(number ->
                                number.key().equals(key)
                                        ? new Allowance(key, number.positions(), number.used() - 1)
                                        : number)
                        .toList());
    }
}
