package dk.fordel.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.FordelTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Alerts ask for figures that a service really tells, and an operator finds what to do. */
@FordelTest
class AlertsTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern METRIC = Pattern.compile("fordel_[a-z_]+");

    private static final Pattern CONDITION = Pattern.compile("(fordel_[a-z_]+) > (\\d+)");

    @Autowired Api api;

    @Autowired JdbcClient sql;

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
    void an_event_that_nobody_sends_and_no_view_takes_rings() {
        String figures =
                """
                fordel_relay_behind_seconds{service="a"} 61.0
                fordel_views_behind_seconds{service="a"} 60.0
                """;
        assertThat(alertOf("RelaySilent").test(figures)).isTrue();
        assertThat(alertOf("ViewStandsStill").test(figures)).isFalse();
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
