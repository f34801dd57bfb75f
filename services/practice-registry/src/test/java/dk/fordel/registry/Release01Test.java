package dk.fordel.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.OldReleaseTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import tools.jackson.databind.JsonNode;

import java.util.UUID;

/** What release 0.1 wrote is today's history. */
@TestPropertySource(properties = "fordel.test.release=0.1")
class Release01Test extends OldReleaseTest {

    @Autowired private Api api;

    @Test
    void a_practice_that_is_registered_again_keeps_the_id_that_release_01_gave_it() {
        JsonNode first =
                await().until(
                                () -> api.as(Role.AUDITOR).get("/api/practices?limit=1").json(),
                                page -> !page.get("items").isEmpty())
                        .at("/items/0");
        String reference = first.get("reference").asString();
        UUID old = UUID.fromString(first.get("id").asString());
        assertThat(old).isEqualTo(DeterministicId.of("practice", reference));
        Answer again =
                api.as(Role.HR_OFFICE)
                        .post("/api/practices", RegistryDriver.practice(reference, "730"));
        assertThat(again.status()).as("it is another place, so this is refused").isEqualTo(409);
        assertThat(again.text()).contains(reference);
        Answer other =
                api.as(Role.HR_OFFICE)
                        .post("/api/practices", RegistryDriver.practice("NEW-1", "730"));
        assertThat(other.json().get("id").asString())
                .isNotEqualTo(DeterministicId.of("practice", "NEW-1").toString());
    }
}
