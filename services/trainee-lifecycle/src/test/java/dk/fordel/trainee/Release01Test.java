package dk.fordel.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.eventstore.ReferenceIds;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.OldReleaseTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import tools.jackson.databind.JsonNode;

/**
 * What release 0.1 wrote is today's history. The keys of its (invented) persons were not kept, so
 * they are as everybody will be in the end: erased, with a history that stays valid.
 */
@TestPropertySource(properties = "fordel.test.release=0.1")
class Release01Test extends OldReleaseTest {

    @Autowired private Api api;
    @Autowired private ReferenceIds ids;

    @DynamicPropertySource
    static void anyMasterKey(DynamicPropertyRegistry registry) {
        registry.add("fordel.master-key-file", () -> WithMasterKey.newMasterKey().toString());
    }

    @Test
    void a_reference_that_release_01_gave_an_id_keeps_it() {
        keepsItsId("/api/trainees", "traineeId", "trainee");
        keepsItsId("/api/programmes", "programmeId", "programme");
        assertThat(ids.of("trainee", "NEW-1").version()).isEqualTo(4);
    }

    private void keepsItsId(String list, String field, String name) {
        JsonNode known =
                await().until(
                                () -> api.as(Role.AUDITOR).get(list + "?limit=1").json(),
                                page -> !page.get("items").isEmpty())
                        .at("/items/0");
        assertThat(ids.of(name, known.get("reference").asString()))
                .hasToString(known.get(field).asString());
    }
}
