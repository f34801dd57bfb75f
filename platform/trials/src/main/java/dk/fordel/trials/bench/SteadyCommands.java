package dk.fordel.trials.bench;

import dk.fordel.kernel.CommandOrigin;
import dk.fordel.trials.subject.giver.Count;

import org.axonframework.commandhandling.gateway.CommandGateway;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Twenty commands a second, one after another, until it is closed. A command's time counts from
 * when it was due: one that had to wait for the one before took that long.
 */
final class SteadyCommands implements AutoCloseable {

    private static final CommandOrigin ORIGIN = CommandOrigin.ofService("bench");
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ConcurrentLinkedQueue<Double> milliseconds = new ConcurrentLinkedQueue<>();
    private final CommandGateway commands;
    private final Events events;
    private long due = System.nanoTime();

    SteadyCommands(CommandGateway commands, long seed) {
        this.commands = commands;
        events = new Events(seed);
        clock.scheduleAtFixedRate(this::command, 0, BETWEEN_NANOS, TimeUnit.NANOSECONDS);
    }

    private void command() {
        try (var _ = ORIGIN.begin()) {
            commands.sendAndWait(new Count(events.id(), Events.NOTE));
        }
        milliseconds.add((System.nanoTime() - due) / 1e6);
        due += BETWEEN_NANOS;
    }

    /** What the commands since the last question took, in milliseconds. */
    Figures taken() {
        Waiting.until("a command was answered", () -> !milliseconds.isEmpty());
        double[] taken = new double[milliseconds.size()];
        for (int i = 0; i < taken.length; i++) {
            Double one = milliseconds.poll();
            taken[i] = one == null ? 0 : one;
        }
        return Figures.of(taken);
    }

    /** Waits for the command that is under way. */
    @Override
    public void close() {
        clock.close();
    }
}
