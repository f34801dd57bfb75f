package dk.fordel.messaging;

import dk.fordel.eventstore.Views;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What an operator should look at, in sentences. A service with troubles works on and answers, so
 * it is degraded and not down: to start it again would help nobody.
 */
final class Troubles implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    /** Seconds; what takes longer does not pass by itself. */
    private static final int LONG = 60;

    private final Views views;
    private final ParkedMessages parked;
    private final Supplier<@Nullable String> halted;
    private final @Nullable LongSupplier relayed;

    /**
     * @param halted why the relay is halted; null when it is not
     * @param relayed how far the relay is; null when this service has none
     */
    Troubles(
            Views views,
            ParkedMessages parked,
            Supplier<@Nullable String> halted,
            @Nullable LongSupplier relayed) {
        this.views = views;
        this.parked = parked;
        this.halted = halted;
        this.relayed = relayed;
    }

    List<String> now() {
        List<String> troubles = new ArrayList<>();
        views.all().forEach(view -> addTroubles(view, troubles));
        if (halted.get() != null) {
            troubles.add("The relay is halted until an operator resumes it.");
        } else if (secondsUnsent() > LONG) {
            troubles.add(
                    "The relay has not sent for %.0f seconds, and events wait."
                            .formatted(secondsUnsent()));
        }
        long facts = parked.count();
        if (facts > 0) {
            troubles.add("%d facts are parked and wait for an operator.".formatted(facts));
        }
        return troubles;
    }

    private void addTroubles(Views.View view, List<String> troubles) {
        double behind = views.secondsBehind(view);
        if (behind > LONG) {
            troubles.add(
                    "The view %s has stood still for %.0f seconds, and events wait."
                            .formatted(view.name(), behind));
        }
        if (view.setAside() > 0) {
            troubles.add(
                    "The view %s could not take %d events, with those that wait behind them."
                            .formatted(view.name(), view.setAside()));
        }
        String notRebuilt = view.notRebuilt();
        if (notRebuilt != null) {
            troubles.add(notRebuilt);
        }
    }

    /** Since when the oldest event that the relay has not looked at waits. */
    double secondsUnsent() {
        return relayed == null ? 0 : views.secondsWaitingAfter(relayed.getAsLong());
    }

    @Override
    public Health health() {
        List<String> troubles = now();
        return troubles.isEmpty()
                ? Health.up().build()
                : Health.status(DEGRADED).withDetail("troubles", troubles).build();
    }
}
