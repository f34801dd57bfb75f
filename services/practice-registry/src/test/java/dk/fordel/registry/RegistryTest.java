package dk.fordel.registry;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.registry.CapacitySet;
import dk.fordel.contracts.registry.CoverageDesignated;
import dk.fordel.contracts.registry.PracticeRegistered;
import dk.fordel.contracts.registry.PracticeRegisteredV2;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.contracts.registry.TrainingSiteApproved;
import dk.fordel.contracts.registry.TutorJoined;
import dk.fordel.eventstore.Views;
import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Role;
import dk.fordel.registry.practice.ElmRoad;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Practices, from the day they are known, as callers and listeners meet them. */
class RegistryTest extends RegistryDriver {

    @Autowired private Views views;

    @Test
    void a_practice_is_registered_approved_and_told_to_others() {
        UUID id = registered("THREAD-1", "730");
        accepted(
                api.as(Role.COUNCIL)
                        .post(
                                "/api/practices/" + id + "/approval",
                                object(
                                        "from",
                                        "2026-02-01",
                                        "to",
                                        "2028-01-31",
                                        "conditions",
                                        null)));

        PracticeRegistered known =
                facts.await(
                        RegistryEvent.TOPIC,
                        PracticeRegistered.class,
                        fact -> fact.practiceId().equals(id));
        assertThat(known)
                .isEqualTo(
                        new PracticeRegistered(
                                id,
                                "730",
                                "8900",
                                "PARTNERSHIP",
                                "PARTNERSHIP",
                                2,
                                LocalDate.parse("2026-01-01")));
        TrainingSiteApproved approved =
                facts.await(
                        RegistryEvent.TOPIC,
                        TrainingSiteApproved.class,
                        fact -> fact.practiceId().equals(id));
        assertThat(approved.to()).isEqualTo("2028-01-31");
        assertThat(facts.on(RegistryEvent.TOPIC, TutorJoined.class))
                .filteredOn(fact -> fact.practiceId().equals(id))
                .hasSize(2);

        await().untilAsserted(() -> {
            JsonNode row = get(id).json().get("row");
            assertThat(row.get("approved").asBoolean()).isTrue();
            assertThat(row.get("area").asString()).isEqualTo("randers");
            assertThat(row.get("tutors").asInt()).isEqualTo(2);
            assertThat(row.get("capacity").asInt()).isEqualTo(2);
        });
        assertThat(
                        api.as(Role.AUDITOR)
                                .get("/api/practices/" + id + "?on=2026-01-31")
                                .json()
                                .get("row")
                                .get("approved")
                                .asBoolean())
                .isFalse();
    }

    @Test
    void another_region_learns_which_practice_it_is_and_may_ask() {
        UUID id = registered("PUBLIC-1", "730");
        PracticeRegisteredV2 told =
                facts.await(
                        RegistryEvent.TOPIC,
                        PracticeRegisteredV2.class,
                        fact -> fact.practiceId().equals(id));
        assertThat(told).isEqualTo(ElmRoad.told(id, 2, ElmRoad.OPENED));
        JsonNode asked = api.as(Role.OTHER_REGION).get("/api/practices/" + id).json();
        assertThat(asked.at("/row/name").asString()).isEqualTo("Elm Road Doctors");
        assertThat(asked.get("providerNumber").asString()).isEqualTo("012345");
    }

    @Test
    void two_to_a_tutor_need_a_designated_place_and_the_council() {
        UUID id = registered("TWO-1", "665");
        Map<String, Object> years = object("from", "2026-01-01", "to", "2027-12-31");
        String permission = "/api/practices/" + id + "/approval/two-to-a-tutor";
        assertThat(api.as(Role.COUNCIL).post(permission, years).status()).isEqualTo(409);

        accepted(
                api.as(Role.HR_OFFICE)
                        .post(
                                "/api/coverage-designations",
                                object(
                                        "municipality",
                                        "665",
                                        "list",
                                        "REGION",
                                        "setOn",
                                        "2025-11-03")));
        facts.await(
                RegistryEvent.TOPIC,
                CoverageDesignated.class,
                fact -> fact.municipality().equals("665") && fact.list().equals("REGION"));
        await().untilAsserted(() ->
                assertThat(
                                api.as(Role.TRAINEE)
                                        .get("/api/coverage-designations?on=2026-01-01")
                                        .text())
                        .contains("665"));
        accepted(api.as(Role.COUNCIL).post(permission, years));
        accepted(
                api.as(Role.HR_OFFICE)
                        .post(
                                "/api/practices/" + id + "/capacity",
                                object("capacity", 4, "from", "2026-03-01")));
        facts.await(
                RegistryEvent.TOPIC,
                CapacitySet.class,
                fact -> fact.practiceId().equals(id) && fact.capacity() == 4);
        facts.await(
                RegistryEvent.TOPIC,
                CapacitySet.class,
                fact ->
                        fact.practiceId().equals(id)
                                && fact.from().equals(LocalDate.parse("2028-01-01"))
                                && fact.capacity() == 2);
    }

    @Test
    void views_rebuilt_from_the_first_event_say_the_same() {
        UUID id = registered("REBUILD-1", "751");
        accepted(
                api.as(Role.HR_OFFICE)
                        .post(
                                "/api/practices/" + id + "/tutors",
                                object(
                                        "number",
                                        3,
                                        "from",
                                        "2026-02-01",
                                        "courseCompletedOn",
                                        "2025-10-01",
                                        "yearsOfExperience",
                                        12,
                                        "senior",
                                        true)));
        await().until(() -> get(id).json().get("tutors").size() == 3);
        String before = get(id).text();
        String map = api.as(Role.AUDITOR).get("/api/regions/1082/geography").text();
        views.all().forEach(view -> views.rebuild(view.name()));
        await().untilAsserted(() ->
                assertThat(views.all())
                        .allMatch(view -> view.behind() == 0 && view.setAside() == 0));
        assertThat(get(id).text()).isEqualTo(before);
        assertThat(api.as(Role.AUDITOR).get("/api/regions/1082/geography").text()).isEqualTo(map);
    }

    @Test
    void the_council_approves_a_whole_list_or_none_of_it() {
        UUID one = registered("BULK-1", "615");
        UUID two = registered("BULK-2", "615");
        Map<String, Object> all =
                object("practices", List.of(one, two), "from", "2026-02-01", "to", "2030-12-31");
        Answer answer = api.as(Role.COUNCIL).post("/api/approvals", all);
        accepted(answer);
        assertThat(answer.json().get("approved").asInt()).isEqualTo(2);
        accepted(api.as(Role.COUNCIL).post("/api/approvals", all));

        UUID three = registered("BULK-3", "615");
        Answer some =
                api.as(Role.COUNCIL)
                        .post(
                                "/api/approvals",
                                object("practices", List.of(three, one), "from", "2026-03-01"));
        assertThat(some.status()).isEqualTo(409);
        assertThat(some.text()).contains("BULK-1").contains("Renew");
        await().untilAsserted(() ->
                assertThat(
                                api.as(Role.COORDINATOR)
                                        .get(
                                                "/api/practices?area=horsens&approved=true&on=2026-03-01")
                                        .json()
                                        .get("items"))
                        .hasSize(2));
        assertThat(get(three).json().get("approvals")).isEmpty();
    }

    @Test
    void a_practice_sent_twice_is_one_and_its_id_does_not_give_its_reference_away() {
        UUID id = registered("SAME-1", "740");
        Answer again = api.as(Role.HR_OFFICE).post("/api/practices", practice("SAME-1", "740"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("id").asString()).isEqualTo(id.toString());
        assertThat(id).isNotEqualTo(DeterministicId.of("practice", "SAME-1"));
        assertThat(
                        api.as(Role.AUDITOR)
                                .get("/api/practices?reference=SAME-1")
                                .json()
                                .at("/items/0/id")
                                .asString())
                .isEqualTo(id.toString());
    }

    @Test
    void lists_are_read_page_by_page() {
        for (int n = 1; n <= 3; n++) {
            registered("PAGE-" + n, "779");
        }
        Answer first = api.as(Role.PKL).get("/api/practices?municipality=779&limit=2");
        assertThat(first.json().get("items")).hasSize(2);
        String next = first.json().get("next").asString();
        JsonNode rest =
                api.as(Role.PKL)
                        .get("/api/practices?municipality=779&limit=2&after=" + next)
                        .json();
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.get("items").get(0).get("reference").asString()).isEqualTo("PAGE-3");
    }
}
