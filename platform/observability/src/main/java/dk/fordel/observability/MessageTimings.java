package dk.fordel.observability;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Refusal;
import dk.fordel.kernel.Unknown;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * Measures how long a message took from the bus to its end, and how it ended: {@code done}, {@code
 * refused} (a rule said no), {@code malformed}, {@code unknown}, {@code conflict} (somebody else
 * was faster; will be tried again), {@code failed} or {@code ignored}.
 *
 * <ul>
 *   <li>{@code fordel.command}, tags {@code command} (simple name, {@code Decide}) and {@code
 *       outcome}
 *   <li>{@code fordel.event}, tags {@code group} (the processing group) and {@code outcome}
 * </ul>
 */
final class MessageTimings implements MessageMonitor<Message<?>> {

    private final MeterRegistry registry;
    private final String timer;
    private final Function<Message<?>, Tags> tags;

    private MessageTimings(MeterRegistry registry, String timer, Function<Message<?>, Tags> tags) {
        this.registry = registry;
        this.timer = timer;
        this.tags = tags;
    }

    static MessageTimings ofCommands(MeterRegistry registry) {
        return new MessageTimings(
                registry, "fordel.command", message -> Tags.of("command", nameOf(message)));
    }

    static MessageTimings ofEvents(MeterRegistry registry, String group) {
        Tags fixed = Tags.of("group", group);
        return new MessageTimings(registry, "fordel.event", message -> fixed);
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        Timer.Sample started = Timer.start(registry);
        Tags of = tags.apply(message);
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                stop("done");
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                stop(outcomeOf(cause));
            }

            @Override
            public void reportIgnored() {
                stop("ignored");
            }

            private void stop(String outcome) {
                started.stop(registry.timer(timer, of.and("outcome", outcome)));
            }
        };
    }

    /** {@code dk.fordel.allocation.placement.PlacementCommand$Decide} is {@code Decide}. */
    private static String nameOf(Message<?> message) {
        String name =
                message instanceof CommandMessage<?> command
                        ? command.getCommandName()
                        : message.getPayloadType().getName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    private static String outcomeOf(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal _ -> {
                    return "refused";
                }
                case Malformed _ -> {
                    return "malformed";
                }
                case Unknown _ -> {
                    return "unknown";
                }
                case ConcurrencyException _ -> {
                    return "conflict";
                }
                default -> {}
            }
        }
        return "failed";
    }
}
