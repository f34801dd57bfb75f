package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.trainee.TraineeRegistered;
import dk.fordel.eventstore.follower.Follower;
import dk.fordel.messaging.lamp.LampApplication;
import dk.fordel.messaging.lamp.LampApplication.Light;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Each event once on the wire, whoever dies, freezes or is restored. */
@FordelTest
@SpringBootTest(
        classes = LampApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RelayTest {

    private static final String TOPIC = "fordel.lamp.v1";

    @Autowired CommandGateway commands;
    @Autowired Facts facts;
    @Autowired JdbcClient sql;
    @Autowired Follower relay;
    @Autowired WireFormat format;

    @Value("${FORDEL_KAFKA}")
    String brokers;

    @Test
    void a_relay_that_died_before_it_noted_its_position_sends_nothing_twice() {
        UUID lamp = UUID.randomUUID();
        light(lamp, 1);
        light(lamp, 2);
        await().until(() -> published(lamp) == 2);
        relay.stop();
        sql.sql("update follower_position set position = -1 where name = :topic")
                .param("topic", TOPIC)
                .update();
        light(lamp, 3);
        relay.start();
        await().until(() -> published(lamp) == 3);
        assertThat(published(lamp)).isEqualTo(3);
    }

    @Test
    void an_instance_of_the_release_before_goes_on_with_the_same_row_until_it_is_stopped() {
        UUID lamp = UUID.randomUUID();
        light(lamp, 1);
        await().until(() -> published(lamp) == 1);
        relay.stop();
        UUID old = UUID.randomUUID();
        assertThat(
                        sql.sql(
                                        """
                                        insert into relay_position (topic, position, sent) values (:topic, -1, 0)
                                        on conflict do nothing
                                        """)
                                .param("topic", TOPIC)
                                .update())
                .isZero();
        sql.sql(
                        """
                        update relay_position set holder = :old, beat = beat + 1, sent = sent + 1
                        where topic = :topic and holder is null
                        """)
                .param("old", old)
                .param("topic", TOPIC)
                .update();
        assertThat(
                        sql.sql("select holder from follower_position where name = :topic")
                                .param("topic", TOPIC)
                                .query(UUID.class)
                                .single())
                .isEqualTo(old);
        sql.sql("update relay_position set holder = null where holder = :old")
                .param("old", old)
                .update();
        relay.start();
        light(lamp, 2);
        await().until(() -> published(lamp) == 2);
    }

    @Test
    void a_frozen_relay_that_wakes_up_finds_its_line_cut_and_nobody_sees_what_it_still_sends() {
        UUID late = UUID.randomUUID();
        relay.stop();
        FencedProducer frozen = FencedProducer.open(brokers, TOPIC);
        FencedProducer successor = FencedProducer.open(brokers, TOPIC);
        assertThatThrownBy(
                        () -> {
                            frozen.send(List.of(record(late, 0, 0)));
                            frozen.commit();
                        })
                .isInstanceOf(KafkaException.class);
        successor.close();
        frozen.close();
        relay.start();
        UUID lamp = UUID.randomUUID();
        light(lamp, 1);
        await().until(() -> published(lamp) == 1);
        assertThat(published(late)).isZero();
    }

    @Test
    void a_store_older_than_the_topic_halts_the_relay_until_an_operator_lets_it_go_on() {
        UUID lost = UUID.randomUUID();
        int generation = relay.state().generation();
        relay.stop();
        try (FencedProducer producer = FencedProducer.open(brokers, TOPIC)) {
            producer.send(List.of(record(lost, generation, 1_000_000)));
            producer.commit();
        }
        relay.start();
        await().until(() -> relay.state().halted() != null);
        assertThat(relay.state().halted()).contains("position 1000000").contains("backup");
        UUID lamp = UUID.randomUUID();
        light(lamp, 1);
        assertThat(relay.resume()).isTrue();
        await().until(() -> published(lamp) == 1);
        assertThat(relay.state().generation()).isEqualTo(generation + 1);
        assertThat(relay.resume()).as("nothing is halted any more").isFalse();

        relay.stop();
        light(lamp, 2);
        relay.start();
        await().until(() -> published(lamp) == 2);
    }

    @Test
    void what_a_killed_relay_had_begun_to_send_and_the_store_lacks_halts_its_successor() {
        UUID lost = UUID.randomUUID();
        int generation = relay.state().generation();
        relay.stop();
        facts.sendInVain(record(lost, generation, 2_000_000));
        relay.start();
        await().until(() -> relay.state().halted() != null);
        assertThat(relay.state().halted()).contains("position 2000000");
        assertThat(relay.resume()).isTrue();
        UUID lamp = UUID.randomUUID();
        light(lamp, 1);
        await().until(() -> published(lamp) == 1);
    }

    private ProducerRecord<String, byte[]> record(UUID lamp, int generation, long position) {
        return format.write(
                TOPIC,
                new TraineeRegistered(lamp),
                new Envelope(UUID.randomUUID(), lamp.toString(), Instant.EPOCH, null, null),
                null,
                Tail.Last.place(generation, position));
    }

    private void light(UUID lamp, int brightness) {
        commands.sendAndWait(new Light(lamp, brightness));
    }

    private long published(UUID lamp) {
        return facts.on(TOPIC, TraineeRegistered.class).stream()
                .filter(event -> event.traineeId().equals(lamp))
                .count();
    }
}
