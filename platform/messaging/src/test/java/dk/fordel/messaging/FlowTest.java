package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.contracts.trainee.TraineeRegistered;
import dk.fordel.eventstore.Views;
import dk.fordel.kernel.CommandOrigin;
import dk.fordel.messaging.lamp.LampApplication;
import dk.fordel.messaging.lamp.LampApplication.Light;
import dk.fordel.messaging.lamp.LampApplication.Lit;
import dk.fordel.messaging.lamp.LampApplication.WhenTraineeRegisteredLightALamp;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

/**
 * One fact out, one fact in, on real servers: what the store, the relay, the inbox and the views
 * promise.
 */
@FordelTest
@SpringBootTest(
        classes = LampApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FlowTest {

    @Autowired CommandGateway commands;

    @Autowired EventBus store;

    @Value("${spring.application.name}")
    String service;

    @Autowired Facts facts;

    @Autowired JdbcClient sql;

    @Autowired Views views;

    @Autowired ParkedMessageService parkedMessageService;

    @Autowired ParkedMessages parked;

    @Autowired EventStorageEngine engine;

    @Autowired TokenStore tokens;

    @Autowired org.axonframework.common.transaction.TransactionManager transactions;

    @Test
    void axon_stands_on_postgresql_and_nothing_is_in_memory() {
        assertThat(engine.getClass().getSimpleName()).isEqualTo("PostgresEventStorageEngine");
        assertThat(tokens).isInstanceOf(JdbcTokenStore.class);
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void a_stored_event_reaches_the_topic_once_and_in_order() {
        UUID lamp = UUID.randomUUID();
        light(lamp, 1);
        light(lamp, 0); // private: nobody else's business
        light(lamp, 2);
        await().until(() -> published(lamp) == 2);
        assertThat(published(lamp)).isEqualTo(2);
    }

    @Test
    void an_auditor_reads_what_is_stored_as_json() {
        UUID lamp = UUID.randomUUID();
        light(lamp, 5);
        assertThat(
                        sql.sql(
                                        "select payload_type || ' ' || (payload ->> 'brightness') from domain_event_json where aggregate_id = :id")
                                .param("id", lamp.toString())
                                .query(String.class)
                                .single())
                .isEqualTo("lamp.lit.v1 5");
    }

    @Test
    void nobody_can_edit_or_remove_a_stored_event_not_even_the_service() {
        assertThatThrownBy(() -> sql.sql("update domain_event set payload = '{}'").update())
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table domain_event");
        assertThatThrownBy(() -> sql.sql("delete from domain_event").update())
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table domain_event");
    }

    @Test
    void a_foreign_fact_has_its_effect_once_however_often_it_is_delivered() {
        UUID trainee = UUID.randomUUID();
        UUID event = facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee));
        facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee), event);
        UUID next = UUID.randomUUID();
        facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee), next);
        await().until(() -> handled(next));
        assertThat(events(trainee)).isEqualTo(2);
    }

    @Test
    void what_a_policy_does_is_done_by_the_service_because_of_the_fact() {
        UUID trainee = UUID.randomUUID();
        UUID event = facts.send(TraineeEvent.TOPIC, trainee, new TraineeRegistered(trainee));
        await().until(() -> events(trainee) == 1);
        assertThat(metadata(trainee, "actor")).isEqualTo(service);
        assertThat(metadata(trainee, "actorKind")).isEqualTo("SERVICE");
        assertThat(metadata(trainee, "causationId")).isEqualTo(event.toString());
        assertThat(metadata(trainee, "correlationId")).isNotNull();
    }

    @Test
    void an_event_that_nobody_is_said_to_have_caused_is_not_stored() {
        UUID lamp = UUID.randomUUID();
        var event = new GenericDomainEventMessage<>("Lamp", lamp.toString(), 0, new Lit(lamp, 1));
        assertThatIllegalStateException()
                .isThrownBy(() -> store.publish(event))
                .withMessageContaining("Nobody is said to have caused Lit");
        assertThat(events(lamp)).isZero();
        store.publish(event.andMetaData(CommandOrigin.ofService("somebody").entries()));
        assertThat(events(lamp)).isOne();
    }

    @Test
    void what_was_stored_before_events_said_who_acted_is_read_and_told_as_it_is() {
        UUID lamp = UUID.randomUUID();
        sql.sql(
                        """
                        insert into domain_event (event_id, aggregate_type, aggregate_id, sequence_number,
                                                  payload_type, payload, metadata, recorded_at)
                        values (:event, 'Lamp', :lamp, 0, 'lamp.lit.v1', :payload, '{}', now())
                        """)
                .param("event", UUID.randomUUID())
                .param("lamp", lamp.toString())
                .param("payload", "{\"lamp\":\"%s\",\"brightness\":4}".formatted(lamp))
                .update();
        light(lamp, 5);
        await().until(() -> published(lamp) == 2 && brightness(lamp) == 5);
    }

    @Test
    void what_a_policy_refuses_is_parked_without_effect_those_behind_it_wait_and_others_go_on() {
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        WhenTraineeRegisteredLightALamp.refused = bad;
        facts.send(TraineeEvent.TOPIC, bad, new TraineeRegistered(bad));
        facts.send(TraineeEvent.TOPIC, bad, new TraineeRegistered(bad));
        facts.send(TraineeEvent.TOPIC, good, new TraineeRegistered(good));
        await().until(() -> events(good) == 1 && parkedOf(bad).size() == 2);
        assertThat(events(bad)).isZero();
        assertThat(parkedOf(bad).getFirst().reason()).contains("This lamp is refused.");
        assertThat(parkedOf(bad).getLast().reason()).contains("waits behind");
        assertThat(parked.anyAbout(bad)).isTrue();
        assertThat(parked.anyAbout(good)).isFalse();

        var inVain = parkedMessageService.retry(parkedOf(bad).getFirst().id());
        assertThat(inVain.handled()).isZero();
        assertThat(parkedOf(bad).getFirst().attempts()).isEqualTo(2);
        assertThat(events(bad)).isZero();

        WhenTraineeRegisteredLightALamp.refused = null;
        var outcome = parkedMessageService.retry(parkedOf(bad).getFirst().id());
        assertThat(outcome).isEqualTo(new ParkedMessageService.Outcome(2, null, null));
        assertThat(events(bad)).isEqualTo(2);
        assertThat(parkedOf(bad)).isEmpty();
        assertThat(parked.anyAbout(bad)).isFalse();
    }

    @Test
    void only_the_oldest_parked_message_of_a_key_can_be_discarded() {
        UUID bad = UUID.randomUUID();
        WhenTraineeRegisteredLightALamp.refused = bad;
        facts.send(TraineeEvent.TOPIC, bad, new TraineeRegistered(bad));
        facts.send(TraineeEvent.TOPIC, bad, new TraineeRegistered(bad));
        await().until(() -> parkedOf(bad).size() == 2);
        long younger = parkedOf(bad).getLast().id();
        assertThatThrownBy(() -> parkedMessageService.discard(younger, "not needed"))
                .isInstanceOf(ParkedMessages.NotTheOldest.class);
        parkedMessageService.discard(parkedOf(bad).getFirst().id(), "sent by mistake");
        parkedMessageService.discard(younger, "sent by mistake");
        assertThat(parkedOf(bad)).isEmpty();
        assertThat(events(bad)).isZero();
        WhenTraineeRegisteredLightALamp.refused = null;
    }

    @Test
    void a_view_is_rebuilt_from_the_store_while_commands_go_on() {
        UUID lamp = lampOfThreeThatItsViewCallsNinetyNine();
        views.rebuild("shining");
        light(lamp, 4);
        await().until(() -> brightness(lamp) == 4 && views.all().getFirst().behind() == 0);
    }

    @Test
    void views_that_may_have_seen_what_a_restore_took_away_are_built_anew_at_the_next_start() {
        UUID lamp = lampOfThreeThatItsViewCallsNinetyNine();
        views.rebuildAfterSetBack();
        assertThat(brightness(lamp)).as("nothing was set back").isEqualTo(99);
        sql.sql("insert into set_back default values").update();
        views.rebuildAfterSetBack();
        await().until(() -> brightness(lamp) == 3);
        assertThat(sql.sql("select count(*) from set_back").query(Long.class).single()).isZero();
    }

    @Test
    void two_who_append_to_the_same_aggregate_at_once_cannot_both_win() {
        UUID lamp = UUID.randomUUID();
        light(lamp, 1);
        var stream = engine.readEvents(lamp.toString(), 0).asStream().toList();
        assertThatThrownBy(() -> engine.appendEvents(List.of(stream.getFirst())))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining(lamp.toString());
    }

    private UUID lampOfThreeThatItsViewCallsNinetyNine() {
        UUID lamp = UUID.randomUUID();
        light(lamp, 3);
        await().until(() -> brightness(lamp) == 3);
        sql.sql("update shining set brightness = 99 where lamp = :lamp")
                .param("lamp", lamp)
                .update();
        return lamp;
    }

    private void light(UUID lamp, int brightness) {
        commands.sendAndWait(new Light(lamp, brightness));
    }

    private long published(UUID lamp) {
        return facts.on("fordel.lamp.v1", TraineeRegistered.class).stream()
                .filter(event -> event.traineeId().equals(lamp))
                .count();
    }

    private long events(UUID lamp) {
        return sql.sql("select count(*) from domain_event where aggregate_id = :id")
                .param("id", lamp.toString())
                .query(Long.class)
                .single();
    }

    private @Nullable String metadata(UUID lamp, String key) {
        return sql.sql("select metadata ->> :key from domain_event_json where aggregate_id = :id")
                .param("key", key)
                .param("id", lamp.toString())
                .query(String.class)
                .single();
    }

    private boolean handled(UUID event) {
        return sql.sql("select exists(select from inbox where event_id = :id)")
                .param("id", event)
                .query(Boolean.class)
                .single();
    }

    private List<ParkedMessages.Parked> parkedOf(UUID key) {
        return parked.waiting(0, 200).stream()
                .filter(message -> message.key().equals(key.toString()))
                .toList();
    }

    private int brightness(UUID lamp) {
        return sql.sql("select brightness from shining where lamp = :lamp")
                .param("lamp", lamp)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }
}
