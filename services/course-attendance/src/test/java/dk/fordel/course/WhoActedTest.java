package dk.fordel.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.allocation.AllocationEvent;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.UUID;

/** A booklet that a placement opened says so. */
class WhoActedTest extends ServiceTest {

    @Test
    void what_a_policy_causes_is_done_by_the_service_and_names_the_fact() {
        UUID placement = UUID.randomUUID();
        UUID fact = facts.send(AllocationEvent.TOPIC, placement, Confirmation.of(placement).fact());
        UUID booklet = bookletOf(placement);

        var events =
                sql.sql("select metadata from domain_event where aggregate_id = :booklet")
                        .param("booklet", booklet.toString())
                        .query(String.class)
                        .list();

        assertThat(events).hasSizeGreaterThan(1);
        for (String event : events) {
            JsonNode said = JsonMapper.shared().readTree(event);
            assertThat(said.path("actor").asString()).isEqualTo("course-attendance");
            assertThat(said.path("actorKind").asString()).isEqualTo("SERVICE");
            assertThat(said.path("causationId").asString()).isEqualTo(fact.toString());
            assertThat(said.has("correlationId")).isTrue();
        }
    }
}
