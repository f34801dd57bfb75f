package dk.fordel.trials.peers;

import dk.fordel.contracts.WireName;
import dk.fordel.trials.subject.TallyCounted;
import dk.fordel.trials.subject.giver.Counted;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;

import org.apache.kafka.clients.producer.ProducerRecord;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Debezium in the relay's place: each new row of the giver's store becomes the record that the
 * relay would send. A batch of changes counts as handled when the broker has acknowledged all of
 * it.
 */
public final class DebeziumSender implements AutoCloseable {

    private static final URI SOURCE = URI.create("urn:fordel:trials-giver");
    private static final String TYPE = TallyCounted.class.getAnnotation(WireName.class).value();

    private final String topic;
    private final JsonMapper json;
    private final PlainProducer producer;
    private final Debezium debezium;

    /**
     * Sends what is appended from now on.
     *
     * @param adminUrl JDBC URL of a superuser
     * @param database the giver's
     * @param json what contracts are written with
     */
    public DebeziumSender(
            String adminUrl, String database, String brokers, String topic, JsonMapper json) {
        this.topic = topic;
        this.json = json;
        producer = new PlainProducer(brokers);
        debezium = Debezium.follow(adminUrl, database, "domain_event", this::send);
    }

    private void send(List<String> changes) {
        producer.send(changes.stream().map(this::record).toList());
    }

    private ProducerRecord<String, byte[]> record(String change) {
        JsonNode row = json.readTree(change).get("after");
        Counted counted = json.readValue(row.get("payload").asString(), Counted.class);
        JsonNode metadata = json.readTree(row.get("metadata").asString());
        String aggregate = row.get("aggregate_id").asString();
        CloudEvent event =
                CloudEventBuilder.v1()
                        .withId(row.get("event_id").asString())
                        .withSource(SOURCE)
                        .withType(TYPE)
                        .withSubject(aggregate)
                        .withTime(OffsetDateTime.parse(row.get("recorded_at").asString()))
                        .withData(
                                "application/json",
                                json.writeValueAsBytes(
                                        new TallyCounted(
                                                counted.tally(), counted.number(), counted.note())))
                        .withExtension("correlationid", metadata.get("correlationId").asString())
                        .build();
        return KafkaMessageFactory.<String>createWriter(topic, aggregate).writeBinary(event);
    }

    @Override
    public void close() throws IOException {
        debezium.close();
        producer.close();
    }
}
