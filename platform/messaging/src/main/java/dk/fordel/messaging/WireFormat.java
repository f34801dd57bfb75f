package dk.fordel.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.WireName;
import dk.fordel.eventstore.StoredJson;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/**
 * CloudEvents 1.0 in binary mode: attributes in headers, the contract record as JSON in the value.
 */
final class WireFormat {

    private static final String CORRELATION = "correlationid";
    private static final String CAUSATION = "causationid";
    private static final String TRACE = "traceparent";

    private final JsonMapper json = StoredJson.mapper();
    private final URI source;

    /**
     * @param region whose service it is, for example 1082; empty on a site that has not said
     * @param service its name
     * @throws IllegalStateException when the region is no region's code
     */
    WireFormat(String region, String service) {
        if (!region.matches("([0-9]{4})?")) {
            throw new IllegalStateException(
                    "FORDEL_REGION is %s. Give the code of the region whose site this is, four digits such as 1082."
                            .formatted(region));
        }
        this.source = URI.create("urn:fordel:" + (region.isEmpty() ? "" : region + ":") + service);
    }

    /**
     * The record to send; its key is the aggregate's id, so that one aggregate's events stay in
     * order.
     *
     * @param place where the event stands in the store ({@link Tail})
     */
    ProducerRecord<String, byte[]> write(
            String topic,
            ContractEvent event,
            Envelope envelope,
            @Nullable String traceparent,
            String place) {
        ProducerRecord<String, byte[]> record =
                KafkaMessageFactory.<String>createWriter(topic, envelope.aggregateId())
                        .writeBinary(cloudEvent(event, envelope));
        record.headers().add(Tail.POSITION, place.getBytes(US_ASCII));
        if (traceparent != null) {
            record.headers().add(TRACE, traceparent.getBytes(US_ASCII));
        }
        return record;
    }

    /** The event as it is on the wire, whichever wire that is. */
    CloudEvent cloudEvent(ContractEvent event, Envelope envelope) {
        CloudEventBuilder builder =
                CloudEventBuilder.v1()
                        .withId(envelope.eventId().toString())
                        .withSource(source)
                        .withType(event.getClass().getAnnotation(WireName.class).value())
                        .withSubject(envelope.aggregateId())
                        .withTime(envelope.recordedAt().atOffset(ZoneOffset.UTC))
                        .withData("application/json", json.writeValueAsBytes(event));
        extend(builder, CORRELATION, envelope.correlationId());
        extend(builder, CAUSATION, envelope.causationId());
        return builder.build();
    }

    private static void extend(CloudEventBuilder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.withExtension(name, value);
        }
    }

    /**
     * What arrived.
     *
     * @param type the wire name
     * @param envelope id, subject, time and causes
     * @param data the JSON of the contract record
     */
    record Incoming(String type, Envelope envelope, byte[] data) {}

    /**
     * @throws RuntimeException when the record is no CloudEvent of ours
     */
    Incoming open(ConsumerRecord<String, byte[]> record) {
        CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
        if (event.getData() == null || event.getSubject() == null) {
            throw new IllegalArgumentException(
                    "The event %s has no data or no subject.".formatted(event.getId()));
        }
        OffsetDateTime time = event.getTime();
        return new Incoming(
                event.getType(),
                new Envelope(
                        UUID.fromString(event.getId()),
                        event.getSubject(),
                        time == null ? Instant.ofEpochMilli(record.timestamp()) : time.toInstant(),
                        (String) event.getExtension(CORRELATION),
                        (String) event.getExtension(CAUSATION)),
                event.getData().toBytes());
    }

    <E extends ContractEvent> E read(Incoming message, Class<E> type) {
        return Completeness.check(json.readValue(message.data(), type));
    }

    String headersAsJson(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new java.util.LinkedHashMap<>();
        record.headers()
                .forEach(header ->
                        headers.put(
                                header.key(),
                                header.value() == null
                                        ? ""
                                        : new String(
                                                header.value(),
                                                java.nio.charset.StandardCharsets.UTF_8)));
        return json.writeValueAsString(headers);
    }

    @SuppressWarnings("unchecked")
    Map<String, String> headersFromJson(String headers) {
        return json.readValue(headers, Map.class);
    }
}
