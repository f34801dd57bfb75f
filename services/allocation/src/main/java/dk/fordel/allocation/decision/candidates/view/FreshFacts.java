package dk.fordel.allocation.decision.candidates.view;

import dk.fordel.eventstore.Views;
import dk.fordel.kernel.Refusal;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets a round see what was recorded just before it: an import, a frame. */
@Component
public class FreshFacts {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final String VIEW = "facts";

    private final Views views;

    FreshFacts(Views views) {
        this.views = views;
    }

    /** The facts view is too far behind to recommend on. */
    public static final class FactsAreBehind extends Refusal {
        FactsAreBehind(long events) {
            super(
                    "ROUND",
                    "The facts are still being read, %d events are left; a round on old facts would mislead. Ask again in a moment."
                            .formatted(events));
        }
    }

    /**
     * Waits until the view has seen all that was recorded before.
     *
     * @throws FactsAreBehind after ten seconds
     */
    public void await() {
        long end = views.end();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (position() < end) {
            if (System.nanoTime() > deadline) {
                throw new FactsAreBehind(end - position());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private long position() {
        return views.all().stream()
                .filter(view -> view.name().equals(VIEW))
                .mapToLong(Views.View::position)
                .findFirst()
                .orElse(-1);
    }
}
