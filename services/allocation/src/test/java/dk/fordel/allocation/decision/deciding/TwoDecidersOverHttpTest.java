package dk.fordel.allocation.decision.deciding;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two coordinators and one trainee: what one decided, the other does not replace unseen. */
class TwoDecidersOverHttpTest extends RunningAllocation {

    @BeforeEach
    void theRegion() {
        region();
    }

    @Test
    void of_two_who_decide_one_trainee_at_the_same_instant_one_is_told_of_the_other()
            throws Exception {
        UUID placement = planned("KBU", "730");
        List<UUID> practices = List.of(practice("730", 1), practice("730", 1));
        String seen = etag(placement);

        List<Api.Answer> answers;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Api.Answer>> wishes =
                    practices.stream()
                            .map(practice ->
                                    (Callable<Api.Answer>)
                                            () -> decideAgain(seen, "randers", placement, practice))
                            .toList();
            answers = both.invokeAll(wishes).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(204, 412);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 412)
                .allSatisfy(answer ->
                        assertThat(answer.json().at("/type").asString())
                                .isEqualTo("urn:fordel:problem:outdated"));
    }

    @Test
    void a_later_decision_from_another_area_names_what_it_saw_and_says_whose_it_replaces() {
        UUID placement = planned("KBU", "730");
        UUID elmRoad = practice("730", 1);
        UUID horsens = practice("615", 1);
        done(decide("randers", placement, elmRoad));

        Api.Answer unseen = decide("horsens", placement, horsens, "LEARNING_NEED", "Rural");
        assertThat(unseen.status()).as(unseen.text()).isEqualTo(428);
        assertThat(unseen.text())
                .contains("COORDINATOR randers decided practice " + elmRoad, "If-Match");

        done(decideAgain(etag(placement), "horsens", placement, horsens));
        whenAllIsSeen();
        JsonNode row = hr().get("/api/placements/" + placement).json();
        assertThat(row.at("/practiceId").asString()).isEqualTo(horsens.toString());
        assertThat(row.at("/override").asBoolean()).isTrue();
        assertThat(row.at("/replaced/practiceId").asString()).isEqualTo(elmRoad.toString());
        assertThat(row.at("/replaced/decidedBy").asString()).isEqualTo("COORDINATOR randers");
        assertThat(row.at("/replaced/area").asString()).isEqualTo("randers");
        assertThat(hr().get("/api/placements/" + placement + "/timeline").text())
                .contains("\"replaced\":{", elmRoad.toString());
    }

    @Test
    void what_the_council_changed_is_replaced_by_no_coordinator() {
        UUID placement = planned("KBU", "730");
        UUID elmRoad = practice("730", 1);
        UUID oakStreet = practice("730", 1);
        done(decide("randers", placement, elmRoad));
        Map<String, Object> change =
                object(
                        "ruling",
                        "CHANGED",
                        "practiceId",
                        oakStreet,
                        "reasonCode",
                        "LEARNING_NEED",
                        "grounds",
                        GROUNDS,
                        "reason",
                        "Closer to home");
        String ruling = "/api/placements/" + placement + "/ruling";
        done(council().post(ruling, change, "If-Match", etag(placement)));

        Api.Answer again = decideAgain(etag(placement), "randers", placement, elmRoad);
        refused(again, "ORG-1");
        assertThat(again.text()).contains("The council changed the decision", "Ask the council");
        refused(decide("randers", placement, elmRoad), "ORG-1");
        Map<String, Object> given = object("code", "PRACTICE_UNAVAILABLE", "reason", "Full");
        String withdrawal = "/api/placements/" + placement + "/withdrawal";
        refused(coordinator("randers").post(withdrawal, given), "ORG-1");
        whenAllIsSeen();
        assertThat(hr().get("/api/placements/" + placement).json().at("/practiceId").asString())
                .isEqualTo(oakStreet.toString());

        done(confirm(placement));
        done(hr().post(withdrawal, given));
        done(decide("randers", placement, elmRoad));
    }

    @Test
    void a_version_that_is_none_is_malformed() {
        UUID placement = planned("KBU", "730");
        UUID elmRoad = practice("730", 1);
        for (String none : List.of("7", "*", "W/\"7\"", "\"1\", \"2\"", "\"x\"")) {
            Api.Answer answer = decideAgain(none, "randers", placement, elmRoad);
            assertThat(answer.status()).as(none).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("If-Match");
        }
    }

    @Test
    void many_decided_at_once_replace_nothing_that_stands() {
        LocalDate winter = LocalDate.of(2027, 12, 1);
        UUID placement = plannedFrom(winter, UUID.randomUUID(), UUID.randomUUID(), "707");
        practice("707", 1);
        recommended(round("KBU", "2027-12-01", "2027-12-31"));
        whenSeen("/api/placements/" + placement, "\"recommended\":\"");
        done(decide("randers", placement, practice("730", 1), "LEARNING_NEED", "Rural"));

        Api.Answer all =
                coordinator("randers")
                        .post(
                                "/api/placements/decisions",
                                object("placementIds", List.of(placement)));

        refused(all, "ORG-1");
        assertThat(all.text()).contains("Replace that decision by itself");
    }
}
