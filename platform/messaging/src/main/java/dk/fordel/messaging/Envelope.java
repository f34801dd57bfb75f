package dk.fordel.messaging;

import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What travels around a fact.
 *
 * @param eventId the id of the event, the same in the store that it came from, on the wire and in
 *     the inbox
 * @param aggregateId whose event it is; also the Kafka key
 * @param recordedAt when the publishing service recorded it
 * @param correlationId the request that started it all
 * @param causationId the event that it answers, if any
 */
public record Envelope(
        UUID eventId,
        String aggregateId,
        Instant recordedAt,
        @Nullable String correlationId,
        @Nullable String causationId) {

    static Envelope of(DomainEventMessage<?> event) {
        return new Envelope(
                UUID.fromString(event.getIdentifier()),
                event.getAggregateIdentifier(),
                event.getTimestamp(),
                (String) event.getMetaData().get("correlationId"),
                (String) event.getMetaData().get("causationId"));
    }
}
