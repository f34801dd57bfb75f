package dk.fordel.testing;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.WireName;
import dk.fordel.eventstore.StoredJson;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Facts on Kafka, as other services send and read them. */
public final class Facts implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JsonMapper json = StoredJson.mapper();
    private final String brokers;
    private final KafkaProducer<String, byte[]> producer;

    Facts(String brokers) {
        this.brokers = brokers;
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", brokers, "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /**
     * Sends a fact as its service would, and waits until the broker has it. Returns the id of the
     * event.
     */
    public UUID send(String topic, Object key, ContractEvent event) {
        return send(topic, key, event, UUID.randomUUID());
    }

    /**
     * Sends a fact in a transaction that is given up, as by a relay that is killed before its end.
     */
    public void sendInVain(String topic, Object key, ContractEvent event, UUID eventId) {
        sendInVain(record(topic, key, event, eventId));
    }

    /** Sends a record in a transaction that is given up. */
    public void sendInVain(ProducerRecord<String, byte[]> record) {
        try (var relay =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", brokers, "transactional.id", "killed"),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            relay.initTransactions();
            relay.beginTransaction();
            relay.send(record);
            relay.flush();
            relay.abortTransaction();
        }
    }

    /** Sends a fact with a given event id, for example a second time. */
    public UUID send(String topic, Object key, ContractEvent event, UUID eventId) {
        try {
            producer.send(record(topic, key, event, eventId)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return eventId;
    }

    private ProducerRecord<String, byte[]> record(
            String topic, Object key, ContractEvent event, UUID eventId) {
        return KafkaMessageFactory.<String>createWriter(topic, key.toString())
                .writeBinary(
                        CloudEventBuilder.v1()
                                .withId(eventId.toString())
                                .withSource(URI.create("urn:fordel:test"))
                                .withType(event.getClass().getAnnotation(WireName.class).value())
                                .withSubject(key.toString())
                                .withTime(
                                        OffsetDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC))
                                .withData("application/json", json.writeValueAsBytes(event))
                                .build());
    }

    /** What is on the topic now, of one type, in the topic's order within each key. */
    public <E extends ContractEvent> List<E> on(String topic, Class<E> type) {
        String wireName = type.getAnnotation(WireName.class).value();
        List<E> found = new ArrayList<>();
        read(
                topic,
                record -> {
                    var header = record.headers().lastHeader("ce_type");
                    if (header != null
                            && wireName.equals(
                                    new String(header.value(), StandardCharsets.UTF_8))) {
                        found.add(json.readValue(record.value(), type));
                    }
                });
        return found;
    }

    /** Gives everything that is on the topic now, in its order within each key. */
    public void read(String topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", brokers, "isolation.level", "read_committed"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(part ->
                                    new org.apache.kafka.common.TopicPartition(
                                            topic, part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(reader);
            }
        }
    }

    /** Waits until a fact of the type that fits is on the topic. */
    public <E extends ContractEvent> E await(String topic, Class<E> type, Predicate<E> fits) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> on(topic, type).stream().filter(fits).findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
