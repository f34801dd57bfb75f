package dk.fordel.allocation;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementDecided;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.contracts.trainee.PracticeBarred;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/** A round from the council's numbers to confirmed placements, in the order it happens. */
class AllocationStoryTest extends RunningAllocation {

    @BeforeEach
    void theRegion() {
        region();
    }

    @Test
    void a_round_is_recommended_decided_overridden_ruled_on_and_confirmed() {
        UUID elmRoad = practice("727", 1);
        UUID oakStreet = practice("727", 1);
        UUID trainee = UUID.randomUUID();
        UUID position = UUID.randomUUID();
        tell(position, new PracticeBarred(trainee, elmRoad)); // same key, so seen before it
        UUID first = planned(position, trainee, "KBU", "727");

        UUID round = round("KBU");
        recommended(round);
        JsonNode seen = whenSeen("/api/placements/" + first, round.toString());
        assertThat(seen.at("/recommended").asString()).isEqualTo(oakStreet.toString());
        assertThat(seen.at("/area").asString()).isEqualTo("randers");
        assertThat(seen.at("/recommendation/alternatives/0/byPrinciple/SOFT-1").asInt())
                .isEqualTo(100);
        assertThat(seen.at("/recommendation/excluded/HARD-3").asInt()).isEqualTo(1);

        refused(decide("randers", first, elmRoad, "LEARNING_NEED", "Rural"), "HARD-3");
        refused(decide("horsens", first, oakStreet), "ORG-4");
        refused(
                decide("randers", first, oakStreet, "KEEP_PRACTICE_RUNNING", "It would close"),
                "NEVER-1");
        assertThat(decide("randers", first, oakStreet).status()).isEqualTo(204);
        assertThat(decide("randers", first, oakStreet).status()).isEqualTo(204);

        UUID ashLane = practice("727", 1);
        Api.Answer sentBack = rule(first, "SENT_BACK", null);
        assertThat(sentBack.status()).isEqualTo(204);
        refused(decide("randers", first, ashLane), "ORG-1");
        assertThat(decide("randers", first, ashLane, "LEARNING_NEED", "Rural patients").status())
                .isEqualTo(204);
        assertThat(confirm(first).status()).isEqualTo(204);
        assertThat(confirm(first).status()).isEqualTo(204);

        PlacementConfirmed confirmed =
                facts.await(
                        AllocationEvent.TOPIC,
                        PlacementConfirmed.class,
                        fact -> fact.placementId().equals(first));
        assertThat(confirmed.practiceId()).isEqualTo(ashLane);
        assertThat(confirmed.area()).isEqualTo("randers");
        assertThat(facts.on(AllocationEvent.TOPIC, PlacementDecided.class))
                .filteredOn(fact -> fact.placementId().equals(first))
                .extracting(PlacementDecided::override)
                .containsExactly(false, true);
        assertThat(facts.on(AllocationEvent.TOPIC, PlacementRuled.class))
                .filteredOn(fact -> fact.placementId().equals(first))
                .extracting(PlacementRuled::ruling)
                .containsExactly("SENT_BACK");
    }

    @Test
    void the_history_of_a_placement_and_of_a_practice_as_of_any_day_and_any_instant() {
        UUID elmRoad = practice("730", 1);
        UUID placement = planned("KBU", "730");
        assertThat(decide("randers", placement, elmRoad).status()).isEqualTo(204);
        var before = clock.instant();
        clock.advance(Duration.ofDays(10));
        assertThat(rule(placement, "UPHELD", null).status()).isEqualTo(204);
        String path = "/api/placements/" + placement + "/timeline";
        JsonNode all = whenSeen(path, "placement.upheld.v1");

        assertThat(all.at("/items")).hasSize(4); // opened, decided, occupied, upheld
        assertThat(whats(path + "?asOfInstant=" + before))
                .contains("placement.decided.v1")
                .doesNotContain("placement.upheld.v1");
        assertThat(whats(path + "?asOfDay=2026-03-05"))
                .contains("placement.decided.v1")
                .doesNotContain("placement.upheld.v1", "places.occupied.v1");
        JsonNode decided =
                all.at("/items")
                        .valueStream()
                        .filter(e -> e.at("/what").asString().equals("placement.decided.v1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(decided.at("/role").asString()).isEqualTo("COORDINATOR");
        assertThat(decided.at("/area").asString()).isEqualTo("randers");
        assertThat(decided.at("/onBehalfOf").asString()).contains("Koncern HR");
        assertThat(decided.at("/legalBasis").asString()).contains("BEK 1706");
        assertThat(decided.at("/principlesVersion").asInt()).isPositive();
        assertThat(decided.at("/facts/seat/factsVersion").asInt()).isEqualTo(2);
        assertThat(whats("/api/practices/" + elmRoad + "/timeline"))
                .contains("places.approved.v1", "placement.decided.v1", "places.occupied.v1");
    }

    @Test
    void the_views_are_the_same_after_they_were_built_anew() {
        UUID elmRoad = practice("730", 1);
        UUID placement = planned("KBU", "730");
        decide("randers", placement, elmRoad);
        whenAllIsSeen();
        String[] paths = {
            "/api/placements/" + placement,
            "/api/placements/" + placement + "/timeline",
            "/api/practices/" + elmRoad + "/timeline",
            "/api/practices/" + elmRoad + "/occupancy?day=2026-10-01",
            "/api/frames",
            "/api/principles",
            "/api/rounds",
            "/api/delegations",
            "/api/hearings"
        };
        var before = Arrays.stream(paths).map(path -> hr().get(path).text()).toList();
        views.all().forEach(view -> views.rebuild(view.name()));
        whenAllIsSeen();
        assertThat(Arrays.stream(paths).map(path -> hr().get(path).text()).toList())
                .isEqualTo(before);
        assertThat(before.get(3)).contains("\"taken\":1", "\"capacity\":1");
    }

    @Test
    void nobody_can_decide_in_samsoe_until_an_area_is_assigned() {
        UUID island = practice("741", 1);
        UUID placement = planned("KBU", "741");
        Api.Answer answer = decide("randers", placement, island);
        refused(answer, "ORG-3");
        assertThat(answer.text()).contains("741", "no area");
    }

    @Test
    void cover_for_a_colleague_is_a_dated_delegation_and_the_decision_names_it() {
        UUID elmRoad = practice("730", 1);
        UUID placement = planned("KBU", "730");
        refused(decide("horsens", placement, elmRoad), "ORG-4");
        Api.Answer granted =
                hr().post(
                                "/api/delegations",
                                object(
                                        "area",
                                        "randers",
                                        "post",
                                        "COORDINATOR horsens",
                                        "from",
                                        clock.instant().toString().substring(0, 10),
                                        "to",
                                        "2026-12-31"));
        assertThat(granted.status()).isEqualTo(201);
        String delegation = granted.json().at("/delegationId").asString();
        assertThat(decide("horsens", placement, elmRoad).status()).isEqualTo(204);
        assertThat(whenSeen("/api/placements/" + placement + "/timeline", delegation).toString())
                .contains("\"area\":\"randers\"");
        hr().post(
                        "/api/delegations/" + delegation + "/revocation",
                        object("area", "randers", "lastDay", "2026-01-01"));
        refused(decide("horsens", planned("KBU", "730"), practice("730", 1)), "ORG-4");
    }

    private Api.Answer rule(UUID placement, String ruling, UUID practice) {
        return council()
                .post(
                        "/api/placements/" + placement + "/ruling",
                        object("ruling", ruling, "practiceId", practice, "reason", "Heard"),
                        "If-Match",
                        etag(placement));
    }

    private String whats(String path) {
        whenAllIsSeen();
        return hr().get(path).text();
    }
}
