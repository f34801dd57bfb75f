package dk.fordel.trials.peers;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** An event as the row that an event store keeps of it. */
public record PlainRow(
        String aggregateType,
        String aggregateId,
        long sequenceNumber,
        UUID eventId,
        OffsetDateTime recordedAt,
        String payloadType,
        String payload,
        String metadata) {

    /** The row that the serializer makes of the event. */
    public static PlainRow of(DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, String.class);
        return new PlainRow(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                UUID.fromString(event.getIdentifier()),
                event.getTimestamp().atOffset(ZoneOffset.UTC),
                payload.getType().getName(),
                payload.getData(),
                event.serializeMetaData(serializer, String.class).getData());
    }
}
