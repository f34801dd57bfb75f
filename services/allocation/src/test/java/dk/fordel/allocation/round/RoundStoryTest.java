package dk.fordel.allocation.round;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A round over HTTP: thought through, asked about, decided at once, done again, closed. */
class RoundStoryTest extends RunningAllocation {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2027, 6, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 1);

    @BeforeEach
    void theRegion() {
        region();
    }

    @Test
    void a_round_is_proven_asked_about_decided_at_once_reproduced_and_closed() {
        UUID elmRoad = practice("766", 1);
        UUID oakStreet = practice("766", 1);
        List<UUID> placements =
                Stream.generate(UUID::randomUUID)
                        .limit(3)
                        .map(one -> plannedFrom(SPRING, one, UUID.randomUUID(), "766"))
                        .toList();
        UUID round = round("KBU", "2027-03-01", "2027-03-31");
        String path = "/api/rounds/" + round;
        assertThat(hr().get(path + "/reproduction").status()).isEqualTo(404);

        JsonNode run = recommended(round);
        assertThat(run.at("/placed").asInt()).isEqualTo(2);
        assertThat(run.at("/levels/0/value").asInt()).isEqualTo(run.at("/levels/0/bound").asInt());
        assertThat(run.at("/conflicts/0/placements")).hasSize(3);
        assertThat(run.at("/conflicts/0/remedies")).hasSize(2);
        assertThat(run.at("/conflicts/0/remedies/0/rule").asString()).isEqualTo("HARD-2");

        whenAllIsSeen();
        Api.Answer whatIf =
                hr().post(path + "/what-if", object("morePlaces", object(elmRoad.toString(), 1)));
        assertThat(whatIf.json().at("/placedBefore").asInt()).isEqualTo(2);
        assertThat(whatIf.json().at("/placedAfter").asInt()).isEqualTo(3);
        JsonNode levels = council().get("/api/principles/proposed").json().get("levels");
        assertThat(hr().post(path + "/what-if", object("levels", levels)).json().at("/moves"))
                .isEmpty();
        assertThat(
                        hr().post(path + "/what-if", object("levels", List.of(object("name", "x"))))
                                .status())
                .isEqualTo(400);

        whenAllIsSeen();
        List<UUID> recommended =
                placements.stream()
                        .filter(one ->
                                !hr().get("/api/placements/" + one)
                                        .json()
                                        .at("/recommended")
                                        .isNull())
                        .toList();
        assertThat(recommended).hasSize(2);
        UUID first = recommended.getFirst();
        String there = hr().get("/api/placements/" + first).json().at("/recommended").asString();
        UUID elsewhere = there.equals(elmRoad.toString()) ? oakStreet : elmRoad;
        JsonNode why =
                coordinator("horsens")
                        .get(path + "/placements/" + first + "/why-not/" + elsewhere)
                        .json();
        assertThat(why.at("/lost").asInt()).isPositive();

        Api.Answer all =
                coordinator("horsens")
                        .post("/api/placements/decisions", object("placementIds", placements));
        refused(all, "ROUND");
        assertThat(hr().get("/api/placements/" + first).json().at("/standing").asString())
                .isEqualTo("OPEN");
        assertThat(
                        coordinator("horsens")
                                .post(
                                        "/api/placements/decisions",
                                        object("placementIds", recommended))
                                .status())
                .isEqualTo(204);
        whenSeen("/api/placements/" + first, "\"DECIDED\"");

        councilAdoptsAnotherVersion(levels);
        JsonNode again = hr().get(path + "/reproduction").json();
        assertThat(again.at("/differences")).isEmpty();
        assertThat(again.at("/same").asBoolean()).isTrue();
        assertThat(hr().get(path + "/facts").json().at("/seekers")).hasSize(3);

        assertThat(hr().post(path + "/closing", null).status()).isEqualTo(204);
        refused(recommend(round, false), "ROUND");
    }

    private void councilAdoptsAnotherVersion(JsonNode levels) {
        assertThat(
                        council()
                                .post(
                                        "/api/principles",
                                        object(
                                                "validFrom",
                                                "2026-01-02",
                                                "levels",
                                                List.of(levels.get(0), levels.get(5))))
                                .status())
                .isEqualTo(201);
    }

    @Test
    void a_decided_override_stays_when_a_late_change_asks_for_no_move() {
        practice("756", 1);
        practice("756", 1);
        UUID first = plannedFrom(AUTUMN, UUID.randomUUID(), UUID.randomUUID(), "756");
        UUID second = plannedFrom(AUTUMN, UUID.randomUUID(), UUID.randomUUID(), "756");
        UUID round = round("KBU", "2027-10-01", "2027-10-31");
        recommended(round);
        whenAllIsSeen();
        UUID elsewhere = recommendedFor(second);
        assertThat(decide("horsens", first, elsewhere, "LEARNING_NEED", "Needs it.").text())
                .isEmpty();
        whenAllIsSeen();

        recommended(round, true);
        whenAllIsSeen();

        assertThat(recommendedFor(first)).isEqualTo(elsewhere);
        assertThat(recommendedFor(second)).isNotEqualTo(elsewhere);
        assertThat(hr().get("/api/rounds/" + round + "/explanation").json().at("/moves")).isEmpty();
    }

    private UUID recommendedFor(UUID placement) {
        return UUID.fromString(
                hr().get("/api/placements/" + placement).json().at("/recommended").asString());
    }

    @Test
    void a_late_change_moves_a_decided_placement_only_to_give_another_one_a_place() {
        UUID only = practice("706", 1);
        UUID first = plannedFrom(SUMMER, UUID.randomUUID(), UUID.randomUUID(), "706");
        UUID round = round("KBU", "2027-06-01", "2027-06-30");
        recommended(round);
        whenAllIsSeen();
        assertThat(decide("randers", first, only).status()).isEqualTo(204);
        UUID other = practice("706", 1);
        UUID trainee = UUID.randomUUID();
        UUID position = UUID.randomUUID();
        tell(position, new dk.fordel.contracts.trainee.PracticeBarred(trainee, other));
        UUID barred = plannedFrom(SUMMER, position, trainee, "706");

        assertThat(recommended(round).at("/placed").asInt()).isZero();
        JsonNode late = recommended(round, true);
        assertThat(late.at("/placed").asInt()).isEqualTo(2);
        assertThat(late.at("/levels/1/name").asString()).isEqualTo("least change");
        whenAllIsSeen();
        assertThat(hr().get("/api/placements/" + first).json().at("/recommended").asString())
                .isEqualTo(other.toString());
        done(decideAgain(etag(first), "randers", first, other));
        assertThat(decide("randers", barred, only).status()).isEqualTo(204);
    }
}
