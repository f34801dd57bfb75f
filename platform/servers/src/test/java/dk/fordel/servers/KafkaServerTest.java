package dk.fordel.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

class KafkaServerTest {

    private static final String TOPIC = "fordel.fact.v1";

    @TempDir Path folder;

    @Test
    void what_was_sent_is_read_again_after_a_restart() throws Exception {
        try (var server = start(0)) {
            makeTopic(server);
            send(server, "first");
            assertThat(readAll(server, 1)).containsExactly("first");
        }
        try (var again = start(0)) {
            send(again, "second");
            assertThat(readAll(again, 2)).containsExactly("first", "second");
        }
    }

    @Test
    void a_killed_broker_leaves_nothing_that_stops_the_next() throws Exception {
        var killed = start(0);
        makeTopic(killed);
        send(killed, "first");
        killed.process().destroyForcibly();
        killed.process().onExit().get(10, TimeUnit.SECONDS);
        killed.close();
        try (var again = start(0)) {
            assertThat(readAll(again, 1)).containsExactly("first");
        }
    }

    @Test
    void a_broker_that_an_earlier_process_left_behind_is_ended_before_the_next_starts() {
        var left = start(0);
        try (var again = start(0)) {
            assertThat(left.process().isAlive()).isFalse();
            assertThat(again.process().isAlive()).isTrue();
        }
    }

    @Test
    void a_broker_that_cannot_start_says_why() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> start(taken.getLocalPort()))
                    .isInstanceOf(ServerFailed.class)
                    .hasMessageContaining(
                            "another program listens on port " + taken.getLocalPort());
        }
    }

    private KafkaServer start(int port) {
        return KafkaServer.start(folder.resolve("data"), port, folder.resolve("kafka.log"));
    }

    private static void makeTopic(KafkaServer server) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.of((short) 1))))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static void send(KafkaServer server, String word) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", server.bootstrapServers(), "acks", "all");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", word)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> readAll(KafkaServer server, int expected) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        server.bootstrapServers(),
                        "group.id",
                        "reader",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        "false");
        var words = new ArrayList<String>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int round = 0; words.size() < expected && round < 30; round++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(sent -> words.add(sent.value()));
            }
        }
        return words;
    }
}
