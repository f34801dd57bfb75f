package dk.fordel.registry.practice.agreement;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.registry.DiversityWished;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.contracts.registry.WishWithdrawn;
import dk.fordel.kernel.Role;
import dk.fordel.registry.RegistryDriver;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What coordinators note that a practice wishes for, and what it wishes for no longer (SOFT-6). */
class WishesTest extends RegistryDriver {

    private static final Map<String, Object> AUTUMN =
            object("from", "2026-09-01", "to", "2026-12-31");

    @Test
    void somebody_who_adds_diversity_is_wished_for_and_then_no_longer() {
        UUID id = registered("DIVERSE-1", "730");
        Api amu = api.as(Role.COORDINATOR, "randers");
        String wishes = "/api/practices/" + id + "/wishes";
        Answer wished = amu.post(wishes + "/diversity", AUTUMN);
        assertThat(wished.status()).as(wished.text()).isEqualTo(201);
        UUID wish = UUID.fromString(wished.json().get("id").asString());
        assertThat(
                        facts.await(
                                RegistryEvent.TOPIC,
                                DiversityWished.class,
                                fact -> fact.practiceId().equals(id)))
                .isEqualTo(
                        new DiversityWished(
                                id,
                                wish,
                                LocalDate.parse("2026-09-01"),
                                LocalDate.parse("2026-12-31")));
        await().untilAsserted(() ->
                assertThat(get(id).json().at("/wishes/0/kind").asString()).isEqualTo("DIVERSITY"));

        accepted(amu.post(wishes + "/" + wish + "/withdrawal", object()));
        assertThat(
                        facts.await(
                                RegistryEvent.TOPIC,
                                WishWithdrawn.class,
                                fact -> fact.practiceId().equals(id)))
                .isEqualTo(new WishWithdrawn(id, wish));
        await().untilAsserted(() -> assertThat(get(id).json().get("wishes")).isEmpty());
    }

    @Test
    void a_wish_for_a_kind_of_trainee_is_withdrawn_and_stated_again() {
        UUID id = registered("KIND-1", "730");
        Api amu = api.as(Role.COORDINATOR, "randers");
        String wishes = "/api/practices/" + id + "/wishes";
        Map<String, Object> kbu = object("kind", "KBU", "from", "2026-09-01", "to", "2026-12-31");
        String wish = amu.post(wishes, kbu).json().get("id").asString();
        accepted(amu.post(wishes + "/" + wish + "/withdrawal", object()));
        await().untilAsserted(() -> assertThat(get(id).json().get("wishes")).isEmpty());
        accepted(amu.post(wishes, kbu));
        await().untilAsserted(() ->
                assertThat(get(id).json().at("/wishes/0/id").asString()).isEqualTo(wish));
    }

    @Test
    void another_area_an_unknown_wish_and_days_that_end_before_they_begin() {
        UUID id = registered("KIND-2", "730");
        String wishes = "/api/practices/" + id + "/wishes";
        String unknown = wishes + "/" + UUID.randomUUID() + "/withdrawal";
        Answer outside = api.as(Role.COORDINATOR, "horsens").post(wishes + "/diversity", AUTUMN);
        assertThat(outside.status()).isEqualTo(409);
        assertThat(outside.json().get("rule").asString()).isEqualTo("ORG-4");
        Api amu = api.as(Role.COORDINATOR, "randers");
        Answer nothing = amu.post(unknown, object());
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.text()).contains("There is no wish");
        Answer backwards =
                amu.post(wishes + "/diversity", object("from", "2026-09-01", "to", "2026-08-31"));
        assertThat(backwards.status()).isEqualTo(400);
        assertThat(backwards.text()).contains("before the first");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void nobody_but_a_coordinator_notes_wishes(Role role) {
        String wishes = "/api/practices/" + UUID.randomUUID() + "/wishes";
        assertThat(api.as(role).post(wishes + "/diversity", AUTUMN).status()).isEqualTo(403);
        assertThat(
                        api.as(role)
                                .post(wishes + "/" + UUID.randomUUID() + "/withdrawal", object())
                                .status())
                .isEqualTo(403);
    }
}
