package dk.fordel.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.trainee.TraineeRegistered;
import dk.fordel.eventstore.Views;
import dk.fordel.messaging.bell.BellApplication;
import dk.fordel.messaging.bell.BellApplication.RingLouder;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.UUID;

/**
 * Rows of earlier releases are read as today's events by everybody who reads the store, on real
 * servers. The rows themselves stay.
 */
@FordelTest
@SpringBootTest(
        classes = BellApplication.class,
        properties = "spring.application.name=bell",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UpcastersTest {

    private static final UUID OWNER = UUID.randomUUID();

    @Autowired CommandGateway commands;

    @Autowired JdbcClient sql;

    @Autowired Views views;

    @Autowired Facts facts;

    @Autowired TransactionOperations transaction;

    private final UUID bell = UUID.randomUUID();

    @Test
    void the_aggregate_decides_on_what_earlier_releases_stored() {
        stored("bell.rung.v1", "keeper");
        commands.sendAndWait(new RingLouder(bell));
        assertThat(
                        sql.sql(
                                        "select payload_type || ' ' || payload from domain_event where aggregate_id = :id order by sequence_number")
                                .param("id", bell.toString())
                                .query(String.class)
                                .list())
                .containsExactly(
                        "bell.rung.v1 {\"bell\":\"%s\",\"keeper\":\"%s\"}".formatted(bell, OWNER),
                        "bell.rung.v3 {\"bell\":\"%s\",\"owner\":\"%s\",\"loudness\":11}"
                                .formatted(bell, OWNER));
    }

    @Test
    void a_view_is_rebuilt_from_what_earlier_releases_stored() {
        stored("bell.rung.v1", "keeper");
        await().until(() -> shown().equals(List.of("%s 10".formatted(OWNER))));
        sql.sql("delete from ringing").update();
        views.rebuild("ringing");
        await().until(() -> shown().equals(List.of("%s 10".formatted(OWNER))));
        assertThat(views.all().getFirst().setAside()).isZero();
    }

    @Test
    void the_relay_publishes_what_an_earlier_release_stored() {
        UUID owner = UUID.randomUUID();
        stored("bell.rung.v2", "owner", owner);
        facts.await(
                "fordel.bell.v1", TraineeRegistered.class, fact -> owner.equals(fact.traineeId()));
    }

    @Test
    void nothing_is_decided_on_what_only_a_later_release_can_read() {
        transaction.executeWithoutResult(never -> {
            stored("bell.rung.v4", "owner");
            assertThatThrownBy(() -> commands.sendAndWait(new RingLouder(bell)))
                    .hasStackTraceContaining("The store holds an event bell.rung.v4");
            never.setRollbackOnly(); // or relay and views would stop here too
        });
    }

    /** As a release of old wrote it. */
    private void stored(String name, String field) {
        stored(name, field, OWNER);
    }

    private void stored(String name, String field, UUID owner) {
        sql.sql(
                        """
                        insert into domain_event (aggregate_type, aggregate_id, sequence_number, event_id, payload_type, payload,
                                                  metadata, recorded_at)
                        values ('Bell', :bell, 0, :id, :name, :payload, '{}', now())
                        """)
                .param("bell", bell.toString())
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("payload", "{\"bell\":\"%s\",\"%s\":\"%s\"}".formatted(bell, field, owner))
                .update();
    }

    private List<String> shown() {
        return sql.sql("select owner || ' ' || loudness from ringing where bell = :bell")
                .param("bell", bell)
                .query(String.class)
                .list();
    }
}
