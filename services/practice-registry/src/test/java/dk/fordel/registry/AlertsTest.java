package dk.fordel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.Views;
import dk.fordel.kernel.Role;
import dk.fordel.testing.SettableClock;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.yaml.snakeyaml.Yaml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Alerts ask for figures that a service really tells, and an operator finds what to do. */
class AlertsTest extends RegistryDriver {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern METRIC = Pattern.compile("fordel_[a-z_]+");

    private static final Pattern CONDITION = Pattern.compile("(fordel_[a-z_]+) > (\\d+)");

    private static final Duration LONGER_THAN_A_MINUTE = Duration.ofSeconds(61);

    @Autowired JdbcClient sql;

    @Autowired Views views;

    @Autowired SettableClock clock;

    @Autowired TransactionOperations transaction;

    @Autowired
    @Qualifier("relay")
    SmartLifecycle relay;

    @Test
    void every_alert_asks_for_a_figure_that_a_service_tells_and_says_what_to_do() throws Exception {
        String told = api.as(Role.ADMINISTRATOR).get("/actuator/prometheus").text();
        String guide = Files.readString(PROJECT.resolve("docs/guides/operators.md"));
        for (Map<String, Object> alert : alerts()) {
            String name = String.valueOf(alert.get("alert"));
            var asked = METRIC.matcher(String.valueOf(alert.get("expr")));
            assertThat(asked.find()).as(name).isTrue();
            assertThat(told).as(name).contains("\n" + asked.group() + "{");
            assertThat(guide).contains("\n## " + name + "\n");
            assertThat(alert).as(name).containsKeys("labels", "annotations");
        }
    }

    @Test
    void commands_appended_events_and_views_are_measured() throws Exception {
        register();
        await().untilAsserted(() ->
                assertThat(api.as(Role.ADMINISTRATOR).get("/actuator/prometheus").text())
                        .contains("\ncommandBus_successTimer_seconds_count{payloadType=")
                        .contains("\neventStore_successCounter_total{payloadType=")
                        .contains("\neventProcessor_successTimer_seconds_count{processorName="));
    }

    @Test
    void a_parked_fact_and_an_event_set_aside_ring_and_the_service_says_what_is_wrong_and_stays_up()
            throws Exception {
        assertThat(ringing()).doesNotContain("FactsParked", "EventsSetAside");
        sql.sql(
                        """
                        insert into parked_message (event_id, topic, key, type, partition, kafka_offset, headers, payload, reason)
                        values ('x', 'fordel.test', 'k', 't', 0, -1, '{}', '', 'A test.')
                        """)
                .update();
        sql.sql(
                        """
                        insert into DeadLetterEntry (deadLetterIdentifier, processingGroup, sequenceIdentifier, sequenceIndex,
                            messageType, eventIdentifier, timestamp, payloadType, payload, enqueuedAt, causeMessage)
                        values ('x', 'practices', 'nobody', 0, 'Event', 'x', 'x', 'x', '', '2026-01-01T00:00:00Z', 'A test.')
                        """)
                .update();
        try {
            assertThat(ringing()).contains("FactsParked", "EventsSetAside");
            assertThat(api.get("/actuator/health").status()).isEqualTo(200);
            assertThat(api.get("/actuator/health").json().path("status").asString())
                    .isEqualTo("DEGRADED");
            assertThat(api.get("/actuator/health/liveness").json().path("status").asString())
                    .isEqualTo("UP");
            assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(api.get("/actuator/health/troubles").text())
                    .contains("1 facts are parked and wait for an operator.")
                    .contains("The view practices could not take 1 events");
        } finally {
            sql.sql("delete from DeadLetterEntry where deadLetterIdentifier = 'x'").update();
            sql.sql("update parked_message set resolved_at = now() where event_id = 'x'").update();
        }
        assertThat(ringing()).doesNotContain("FactsParked", "EventsSetAside");
    }

    @Test
    void a_relay_that_does_not_send_rings_and_is_told_in_words_until_it_sends_again()
            throws Exception {
        relay.stop();
        try {
            register();
            assertThat(ringing()).doesNotContain("RelaySilent");
            clock.advance(LONGER_THAN_A_MINUTE);

            assertThat(ringing()).contains("RelaySilent");
            assertThat(troubles()).contains("The relay has not sent for 61 seconds");
            assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(200);
        } finally {
            relay.start();
        }
        await().untilAsserted(() -> assertThat(ringing()).doesNotContain("RelaySilent"));
        assertThat(troubles()).doesNotContain("The relay");
    }

    @Test
    void a_relay_that_is_halted_rings_and_is_told_in_words() throws Exception {
        assertThat(ringing()).doesNotContain("RelayHalted");
        sql.sql("update follower_position set halted = 'A test.'").update();
        try {
            assertThat(ringing()).contains("RelayHalted");
            assertThat(troubles()).contains("The relay is halted until an operator resumes it.");
        } finally {
            sql.sql("update follower_position set halted = null").update();
        }
    }

    @Test
    void a_view_that_stands_still_rings_and_is_named_until_it_goes_on() throws Exception {
        await().until(() -> views.all().stream().allMatch(view -> view.behind() == 0));
        // the view's next row waits for this lock, as behind a statement that does not end
        transaction.executeWithoutResult(held -> {
            sql.sql("lock table practice in exclusive mode").update();
            register();
            clock.advance(LONGER_THAN_A_MINUTE);
            try {
                assertThat(ringing()).contains("ViewStandsStill");
                assertThat(troubles())
                        .contains("The view practices has stood still for 61 seconds");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        await().untilAsserted(() -> assertThat(ringing()).doesNotContain("ViewStandsStill"));
        assertThat(troubles()).doesNotContain("The view");
    }

    private void register() {
        accepted(
                api.as(Role.HR_OFFICE)
                        .post("/api/practices", practice("A" + UUID.randomUUID(), "730")));
    }

    private String troubles() {
        return api.get("/actuator/health/troubles").text();
    }

    /** Alerts whose condition holds now; how long it must hold is Prometheus's part. */
    private List<String> ringing() throws Exception {
        String told = api.as(Role.ADMINISTRATOR).get("/actuator/prometheus").text();
        return alerts().stream()
                .map(alert -> String.valueOf(alert.get("alert")))
                .filter(name -> alertOf(name).test(told))
                .toList();
    }

    private static Predicate<String> alertOf(String name) {
        try {
            String condition =
                    alerts().stream()
                            .filter(alert -> name.equals(alert.get("alert")))
                            .map(alert -> String.valueOf(alert.get("expr")))
                            .findFirst()
                            .orElseThrow();
            Matcher parts = CONDITION.matcher(condition);
            assertThat(parts.matches()).as(condition).isTrue();
            Pattern figure = Pattern.compile("(?m)^" + parts.group(1) + "(?:\\{.*})? (\\S+)$");
            double limit = Double.parseDouble(parts.group(2));
            return told ->
                    figure.matcher(told)
                            .results()
                            .anyMatch(found -> Double.parseDouble(found.group(1)) > limit);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> alerts() throws Exception {
        Map<String, Object> file =
                new Yaml().load(Files.readString(PROJECT.resolve("deploy/alerts/fordel.yaml")));
        var groups = (List<Map<String, Object>>) file.get("groups");
        return (List<Map<String, Object>>) groups.getFirst().get("rules");
    }
}
