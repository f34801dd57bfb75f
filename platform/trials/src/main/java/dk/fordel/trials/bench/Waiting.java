package dk.fordel.trials.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself, up to ten minutes. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Waiting() {}

    static void until(String what, BooleanSupplier come) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!come.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        "Waited %d minutes in vain until %s."
                                .formatted(PATIENCE.toMinutes(), what));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
