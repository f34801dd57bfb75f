package dk.fordel.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what other processes do, but not for ever. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    /** Waits until it is so; the state is told when it does not become so. */
    static void until(String what, BooleanSupplier so, Supplier<String> state) {
        Instant until = Instant.now().plus(PATIENCE);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(until)) {
                throw new StoryFailed(
                        "Waited %d s in vain: %s. Seen last: %s"
                                .formatted(PATIENCE.toSeconds(), what, state.get()));
            }
            pause(PAUSE);
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("The story was interrupted.");
        }
    }
}
