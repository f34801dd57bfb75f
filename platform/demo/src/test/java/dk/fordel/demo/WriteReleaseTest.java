package dk.fordel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.runtime.Platform;
import dk.fordel.runtime.PlatformOptions;
import dk.fordel.runtime.Progress;
import dk.fordel.servers.FordelService;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * Writes what this release leaves behind, once, when it is made: {@code -Dtest=WriteReleaseTest
 * -Dfordel.release.write=0.1}. Plays the demo on a small region and keeps each service's store and
 * what a plain consumer finds on its topic; later releases are tested on it. Keys of persons are
 * not kept, so nothing personal can be read from it.
 */
@EnabledIfSystemProperty(named = "fordel.release.write", matches = "\\d+\\.\\d+")
class WriteReleaseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Region.Size TINY = new Region.Size(40, 8, 5, 2, 1);

    @Test
    void a_release_leaves_its_stores_and_what_it_told_behind(@TempDir Path data)
            throws IOException {
        try (Platform platform = Platform.start(PlatformOptions.forTest(data), Progress.silent())) {
            var addresses = platform.addresses();
            new Story(
                            addresses,
                            platform.data().userSecrets(),
                            data.resolve("demo"),
                            TINY,
                            new Telling(System.out),
                            () -> {})
                    .play();
            var databases = new Databases(addresses.postgresql());
            for (FordelService one : FordelService.values()) {
                String service = one.id();
                Path folder =
                        PlatformOptions.usual()
                                .project()
                                .resolve(one.module())
                                .resolve("src/test/resources/releases")
                                .resolve(System.getProperty("fordel.release.write"));
                var stored =
                        databases.column(
                                service,
                                "select row_to_json(e)::text from domain_event e order by global_index");
                write(folder.resolve("events.jsonl.gz"), stored);
                var told = onTheTopic(addresses.kafka(), one.topic());
                var inOrder =
                        databases
                                .column(
                                        service,
                                        "select event_id::text from domain_event order by global_index")
                                .stream()
                                .map(told::get)
                                .filter(Objects::nonNull)
                                .toList();
                assertThat(inOrder).hasSameSizeAs(told.keySet()).isNotEmpty();
                write(folder.resolve("published.jsonl.gz"), inOrder);
            }
        }
    }

    private static void write(Path file, Collection<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        try (var zipped = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (String line : lines) {
                zipped.write((line + "\n").getBytes(UTF_8));
            }
        }
    }

    /** CloudEvents in structured mode, by id. */
    private static Map<String, String> onTheTopic(String brokers, String topic) {
        Map<String, String> told = new HashMap<>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", brokers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(part -> new TopicPartition(topic, part.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> {
                            ObjectNode event = structured(record);
                            told.put(event.get("id").asString(), event.toString());
                        });
            }
        }
        return told;
    }

    private static ObjectNode structured(ConsumerRecord<String, byte[]> record) {
        ObjectNode event = JSON.createObjectNode();
        for (Header header : record.headers()) {
            String value = new String(header.value(), UTF_8);
            if (header.key().startsWith("ce_")) {
                event.put(header.key().substring("ce_".length()), value);
            } else if (header.key().equals("content-type")) {
                event.put("datacontenttype", value);
            }
        }
        event.set("data", JSON.readTree(record.value()));
        return event;
    }
}
