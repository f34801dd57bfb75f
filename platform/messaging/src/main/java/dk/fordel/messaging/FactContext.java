package dk.fordel.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dk.fordel.kernel.Actor;
import dk.fordel.kernel.CommandOrigin;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.MDC;

/** Under whose name, in which trace and as part of what a fact has its effect. */
final class FactContext {

    private final ObservationRegistry observations;
    private final Actor service;

    FactContext(ObservationRegistry observations, Actor service) {
        this.observations = observations;
        this.service = service;
    }

    void run(ConsumerRecord<String, byte[]> record, WireFormat.Incoming message, Runnable effect) {
        traced(record, () -> inContext(message, effect));
    }

    /** Goes on with the trace that the record's {@code traceparent} header names. */
    private void traced(ConsumerRecord<String, byte[]> record, Runnable effect) {
        ReceiverContext<ConsumerRecord<String, byte[]>> context =
                new ReceiverContext<>((carrier, name) -> {
                    Header header = carrier.headers().lastHeader(name);
                    return header == null ? null : new String(header.value(), US_ASCII);
                });
        context.setCarrier(record);
        Observation.createNotStarted("fordel.inbox", () -> context, observations).observe(effect);
    }

    /** The service acts, because of the fact, as part of what the fact is a part of. */
    private void inContext(WireFormat.Incoming message, Runnable effect) {
        String cause = message.envelope().eventId().toString();
        String correlation = message.envelope().correlationId();
        var origin = new CommandOrigin(service, correlation == null ? cause : correlation, cause);
        try (var _ = origin.begin();
                var _ = MDC.putCloseable("causationId", cause);
                var _ = MDC.putCloseable("correlationId", origin.correlationId())) {
            effect.run();
        }
    }
}
