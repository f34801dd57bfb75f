package dk.fordel.registry.geography;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.contracts.registry.PauseAgreed;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.contracts.registry.WishStated;
import dk.fordel.kernel.Role;
import dk.fordel.registry.RegistryDriver;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Regions, areas, and who decides where (ORG-2 to ORG-5). */
class PlacesTest extends RegistryDriver {

    @Test
    void the_map_that_comes_with_the_service_is_published_once() {
        GeographyPublished map =
                facts.await(
                        RegistryEvent.TOPIC,
                        GeographyPublished.class,
                        fact -> fact.regionCode().equals("1082") && fact.version() == 1);
        assertThat(map.units())
                .extracting(GeographyPublished.Unit::code)
                .containsExactly("randers", "aarhus", "horsens", "midt", "goedstrup");
        assertThat(map.units().stream().mapToInt(unit -> unit.municipalities().size()).sum())
                .isEqualTo(18);
        assertThat(map.unassignedMunicipalities()).containsExactly("741");

        JsonNode document =
                api.as(Role.TRAINEE).get("/api/regions/1082/geography").json().get("geography");
        int posts = 0;
        int pkl = 0;
        for (JsonNode unit : document.get("units")) {
            for (JsonNode post : unit.get("posts")) {
                posts++;
                pkl += post.get("pkl").asBoolean() ? 1 : 0;
            }
        }
        assertThat(posts).isEqualTo(8);
        assertThat(pkl).isEqualTo(3);
    }

    @Test
    void another_region_is_data_not_code() {
        Map<String, Object> north =
                object(
                        "region",
                        object(
                                "code", "9999",
                                "name", "Region Example",
                                "validFrom", "2007-01-01",
                                "validTo", "2026-12-31"),
                        "validFrom",
                        "2026-01-01",
                        "units",
                        List.of(
                                object(
                                        "code", "example-unit",
                                        "name", "Example Hospital",
                                        "district", "Example",
                                        "posts", List.of(),
                                        "municipalities",
                                                List.of(object("code", "999", "name", "Example")))),
                        "unassigned",
                        List.of());
        Answer first = api.as(Role.HR_OFFICE).post("/api/regions/9999/geography", north);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().get("version").asInt()).isEqualTo(1);
        assertThat(
                        api.as(Role.HR_OFFICE)
                                .post("/api/regions/9999/geography", north)
                                .json()
                                .get("version")
                                .asInt())
                .isEqualTo(1);
        Answer elsewhere = api.as(Role.HR_OFFICE).post("/api/regions/1082/geography", north);
        assertThat(elsewhere.status()).isEqualTo(400);
        await().until(() ->
                api.as(Role.HR_OFFICE).get("/api/regions/9999/geography").status() == 200);
        registered("ELSEWHERE-1", "999");
    }

    @Test
    void samsoe_is_registrable_and_has_no_area() {
        UUID id = registered("SAMSOE-1", "741");
        JsonNode row = get(id).json().get("row");
        assertThat(row.get("municipalityName").asString()).isEqualTo("Samsø");
        assertThat(row.path("area").isMissingNode() || row.get("area").isNull()).isTrue();
        Answer pause =
                api.as(Role.COORDINATOR, "randers")
                        .post(
                                "/api/practices/" + id + "/pauses",
                                object("from", "2026-06-01", "to", "2026-08-31"));
        assertThat(pause.status()).isEqualTo(409);
        assertThat(pause.json().get("rule").asString()).isEqualTo("ORG-3");
        assertThat(pause.text()).contains("741").contains("in no coordinator's area");
    }

    @Test
    void a_coordinator_agrees_pauses_and_wishes_in_the_own_area_only() {
        UUID id = registered("AGREE-1", "730");
        Map<String, Object> summer = object("from", "2026-06-01", "to", "2026-08-31");
        Map<String, Object> wish =
                object("kind", "PHASE_3", "from", "2026-09-01", "to", "2026-12-31");
        Answer outside =
                api.as(Role.COORDINATOR, "horsens")
                        .post("/api/practices/" + id + "/pauses", summer);
        assertThat(outside.status()).isEqualTo(409);
        assertThat(outside.json().get("rule").asString()).isEqualTo("ORG-4");

        Api amu = api.as(Role.COORDINATOR, "randers");
        Answer pause = amu.post("/api/practices/" + id + "/pauses", summer);
        accepted(pause);
        accepted(amu.post("/api/practices/" + id + "/wishes", wish));
        UUID pauseId = UUID.fromString(pause.json().get("id").asString());
        assertThat(
                        facts.await(
                                        RegistryEvent.TOPIC,
                                        PauseAgreed.class,
                                        fact -> fact.pauseId().equals(pauseId))
                                .to())
                .isEqualTo("2026-08-31");
        assertThat(
                        facts.await(
                                        RegistryEvent.TOPIC,
                                        WishStated.class,
                                        fact -> fact.practiceId().equals(id))
                                .kind())
                .isEqualTo("PHASE_3");
        accepted(
                amu.post(
                        "/api/practices/" + id + "/pauses/" + pauseId + "/end",
                        object("lastDay", "2026-07-31")));
        await().untilAsserted(() ->
                assertThat(get(id).json().get("pauses").get(0).get("lastDay").asString())
                        .isEqualTo("2026-07-31"));
    }
}
