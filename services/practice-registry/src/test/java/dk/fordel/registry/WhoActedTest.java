package dk.fordel.registry;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.UUID;

/** Each stored event says who acted. */
class WhoActedTest extends RegistryDriver {

    @Autowired private JdbcClient sql;

    @Test
    void an_event_that_a_request_caused_says_the_caller_and_the_request() {
        UUID practice = registered("ACTED-1", "730");

        Answer agreed =
                api.as(Role.COORDINATOR, "randers")
                        .post(
                                "/api/practices/" + practice + "/pauses",
                                object("from", "2026-08-01", "to", "2026-08-31"));

        accepted(agreed);
        JsonNode said = metadata(practice.toString(), "pause-agreed");
        assertThat(said.path("actor").asString()).isEqualTo("coordinator-randers");
        assertThat(said.path("actorKind").asString()).isEqualTo("PERSON");
        assertThat(said.path("actorRoles").asString()).isEqualTo("COORDINATOR");
        assertThat(said.path("actorPost").asString()).isEqualTo("COORDINATOR randers");
        assertThat(said.path("actorAreas").asString()).isEqualTo("randers");
        assertThat(said.has("actorDelegations")).isFalse();
        assertThat(said.path("correlationId").asString())
                .isEqualTo(agreed.header("X-Correlation-Id"));
        assertThat(said.has("causationId")).isFalse();
    }

    @Test
    void what_the_service_loads_when_it_starts_is_done_by_the_service() {
        JsonNode said = metadata("%", "geography");
        assertThat(said.path("actor").asString()).isEqualTo("practice-registry");
        assertThat(said.path("actorKind").asString()).isEqualTo("SERVICE");
    }

    private JsonNode metadata(String aggregate, String type) {
        return JsonMapper.shared()
                .readTree(
                        sql.sql(
                                        """
                                        select metadata from domain_event
                                        where aggregate_id like :aggregate and payload_type ~ :type
                                        order by global_index limit 1
                                        """)
                                .param("aggregate", aggregate)
                                .param("type", type)
                                .query(String.class)
                                .single());
    }
}
