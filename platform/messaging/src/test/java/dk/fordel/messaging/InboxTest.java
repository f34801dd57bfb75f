package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.WireName;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.contracts.trainee.TraineeRegistered;
import dk.fordel.messaging.lamp.LampApplication;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;

/** One effect for each foreign fact, whatever is delivered and whatever is restored. */
@FordelTest
@SpringBootTest(
        classes = LampApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InboxTest {

    @Autowired Facts facts;
    @Autowired JdbcClient sql;
    @Autowired ParkedMessages parked;
    @Autowired ParkedMessageService parkedMessageService;
    @Autowired Environment environment;

    @WireName("dk.fordel.trainee-lifecycle.trainee-registered.v9")
    record TraineeRegisteredInNewWords(UUID who) implements ContractEvent {}

    @WireName("dk.fordel.trainee-lifecycle.trainee-registered.v1")
    record TraineeRegisteredWithoutId(@Nullable UUID traineeId) implements ContractEvent {}

    @WireName("dk.fordel.trainee-lifecycle.trainee-registered.v1")
    record TraineeRegisteredWithMore(UUID traineeId, String favouriteColour)
            implements ContractEvent {}

    @Test
    void facts_that_come_three_times_among_others_have_one_effect_each() {
        List<UUID> trainees = java.util.stream.Stream.generate(UUID::randomUUID).limit(30).toList();
        List<UUID> events = java.util.stream.Stream.generate(UUID::randomUUID).limit(30).toList();
        for (int again = 0; again < 3; again++) {
            for (int i = 0; i < trainees.size(); i++) {
                UUID trainee = trainees.get(i);
                facts.send(
                        TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee), events.get(i));
            }
        }
        UUID last = trainees.getLast();
        UUID behindAll = facts.send(TraineeEvent.TOPIC, last, new TraineeRegistered(last));
        await().until(() -> handled(behindAll));
        await().until(() -> trainees.stream().allMatch(trainee -> events(trainee) >= 1));
        assertThat(trainees.stream().mapToLong(this::events).sum()).isEqualTo(31);
    }

    @Test
    void what_a_killed_relay_had_begun_to_send_has_one_effect() {
        UUID trainee = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        var fact = new TraineeRegistered(trainee);
        facts.sendInVain(TraineeEvent.TOPIC, trainee, fact, event);
        await().until(() -> handled(event));
        facts.send(TraineeEvent.TOPIC, trainee, fact, event);
        UUID next = facts.send(TraineeEvent.TOPIC, trainee, fact);
        await().until(() -> handled(next));
        assertThat(events(trainee)).isEqualTo(2);
    }

    @Test
    void a_fact_behind_a_parked_one_waits_and_others_do_not() {
        UUID trainee = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegisteredWithoutId(null));
        await().until(() -> parkedOf(trainee).size() == 1);
        UUID behind = facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee));
        UUID beside = facts.send(TraineeEvent.TOPIC, other, new TraineeRegistered(other));
        await().until(() -> handled(beside) && parkedOf(trainee).size() == 2);
        assertThat(handled(behind)).isFalse();
        parkedMessageService.discard(parkedOf(trainee).getFirst().id(), "It has no id.");
        parkedMessageService.retry(parkedOf(trainee).getFirst().id());
        assertThat(handled(behind)).isTrue();
        assertThat(events(trainee)).isEqualTo(1);
    }

    @Test
    void a_database_that_was_set_back_reads_on_from_where_it_stood() throws Exception {
        UUID trainee = UUID.randomUUID();
        UUID first = facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee));
        await().until(() -> handled(first));
        UUID second = facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee));
        await().until(() -> handled(second));
        forget(trainee, first, second);
        asOwner(
                "update inbox_position set next_offset = 0 where topic = '%s'"
                        .formatted(TraineeEvent.TOPIC));
        UUID third = facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee));
        await().until(() -> handled(third));
        assertThat(handled(first)).isTrue();
        assertThat(handled(second)).isTrue();
        assertThat(events(trainee)).isEqualTo(3);
    }

    @Test
    void a_topic_that_was_made_anew_is_read_from_its_beginning() throws Exception {
        UUID trainee = UUID.randomUUID();
        UUID first = facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee));
        UUID second = facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee));
        await().until(() -> handled(second));
        forget(trainee, first, second);
        asOwner(
                """
                update inbox_position set topic_id = 'of-another-broker', next_offset = next_offset - 1
                where topic = '%s' and next_offset > 0
                """
                        .formatted(TraineeEvent.TOPIC));
        UUID third = facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee));
        await().until(() -> handled(third));
        assertThat(handled(first)).as("the one before the offset that was kept").isTrue();
        assertThat(events(trainee)).isEqualTo(3);
    }

    @Test
    void a_newer_version_is_parked_and_not_passed_over() {
        UUID trainee = UUID.randomUUID();
        facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegisteredInNewWords(trainee));
        await().until(() -> parkedOf(trainee).size() == 1);
        assertThat(parkedOf(trainee).getFirst().reason()).contains("Start a release that does");
        var outcome = parkedMessageService.retry(parkedOf(trainee).getFirst().id());
        assertThat(outcome.reason()).contains("still does not answer").contains(".v9");
        assertThat(parkedOf(trainee)).hasSize(1);
    }

    @Test
    void a_fact_without_a_field_that_is_always_there_is_parked() {
        UUID trainee = UUID.randomUUID();
        facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegisteredWithoutId(null));
        await().until(() -> parkedOf(trainee).size() == 1);
        assertThat(parkedOf(trainee).getFirst().reason())
                .contains("The field /traineeId is missing");
    }

    @Test
    void a_field_that_nobody_knows_yet_is_passed_over() {
        UUID trainee = UUID.randomUUID();
        facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegisteredWithMore(trainee, "green"));
        await().until(() -> events(trainee) == 1);
    }

    private List<ParkedMessages.Parked> parkedOf(UUID key) {
        return parked.waiting(0, 200).stream()
                .filter(message -> message.key().equals(key.toString()))
                .toList();
    }

    private boolean handled(UUID event) {
        return sql.sql("select exists(select from inbox where event_id = :id)")
                .param("id", event)
                .query(Boolean.class)
                .single();
    }

    private long events(UUID lamp) {
        return sql.sql("select count(*) from domain_event where aggregate_id = :id")
                .param("id", lamp.toString())
                .query(Long.class)
                .single();
    }

    /** As a database of before these facts. */
    private void forget(UUID lamp, UUID first, UUID second) throws Exception {
        asOwner(
                "delete from snapshot where aggregate_id = '%s'".formatted(lamp),
                "delete from domain_event where aggregate_id = '%s'".formatted(lamp),
                "delete from inbox where event_id in ('%s', '%s')".formatted(first, second));
    }

    private void asOwner(String... statements) throws Exception {
        try (var owner =
                        DriverManager.getConnection(
                                environment.getRequiredProperty("FORDEL_DB_URL"),
                                environment.getRequiredProperty("FORDEL_DB_OWNER_USER"),
                                environment.getRequiredProperty("FORDEL_DB_OWNER_PASSWORD"));
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String one : statements) {
                statement.execute(one);
            }
            owner.commit();
        }
    }
}
