package dk.fordel.trainee.planning;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementDecided;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.contracts.allocation.PlacementStarted;
import dk.fordel.contracts.trainee.PositionBounded;
import dk.fordel.contracts.trainee.PositionMoved;
import dk.fordel.contracts.trainee.PositionPlanned;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.contracts.trainee.WishesRanked;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.TestTokens;
import dk.fordel.trainee.LifecycleFixtures;
import dk.fordel.trainee.RunningService;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Programmes as callers and other services meet them. */
class ProgrammesOverHttpTest extends RunningService {

    @Test
    void a_planned_programme_is_told_to_others_and_moves_as_a_whole() {
        UUID trainee = register("P-1", "Test Testesen", "010199-1001");
        UUID programme =
                plan(
                        object(
                                "reference", "P-1",
                                "traineeId", trainee,
                                "kind", "SPECIALIST_TRAINING",
                                "start", "2027-03-01",
                                "hospitalUnit", "randers",
                                "payingHospital", "horsens"));
        UUID phase1 = position(programme, "PHASE_1");
        UUID phase3 = position(programme, "PHASE_3");

        PositionPlanned told =
                facts.await(
                        TraineeEvent.TOPIC,
                        PositionPlanned.class,
                        fact -> fact.positionId().equals(phase1));
        assertThat(told)
                .isEqualTo(
                        new PositionPlanned(
                                phase1,
                                trainee,
                                programme,
                                "PHASE_1",
                                LocalDate.of(2027, 3, 1),
                                LocalDate.of(2027, 8, 31),
                                null,
                                "randers",
                                "horsens"));

        assertThat(move(programme, phase1, "2027-04-01").status()).isEqualTo(204);
        assertThat(
                        facts.await(
                                        TraineeEvent.TOPIC,
                                        PositionMoved.class,
                                        fact -> fact.positionId().equals(phase3))
                                .to())
                .isEqualTo(LocalDate.of(2031, 9, 30));
        Answer refused = move(programme, phase3, "2027-05-01");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("rule").asString()).isEqualTo("LIFE-1");
    }

    private Answer move(UUID programme, UUID position, String from) {
        return hr().post(
                        "/api/programmes/%s/positions/%s/move".formatted(programme, position),
                        object("from", from));
    }

    @Test
    void a_trainee_ranks_the_own_wishes_and_nobody_elses() {
        UUID trainee = register("P-2", "Test Testesen", "010199-1002");
        UUID other = register("P-3", "Test Testesen", "010199-1003");
        UUID programme = plan(introduction("P-2", trainee, "730"));
        UUID position = position(programme, "INTRODUCTION");
        String wishes = "/api/programmes/%s/positions/%s/wishes".formatted(programme, position);
        var ranking = object("municipalities", List.of("615", "741"));

        assertThat(trainee(other).put(wishes, ranking).status()).isEqualTo(403);
        assertThat(trainee(trainee).put(wishes, ranking).status()).isEqualTo(204);
        assertThat(
                        facts.await(
                                        TraineeEvent.TOPIC,
                                        WishesRanked.class,
                                        fact ->
                                                fact.positionId().equals(position)
                                                        && fact.municipalities().size() == 2)
                                .municipalities())
                .containsExactly("615", "741");
        Answer unknown = hr().put(wishes, object("municipalities", List.of("999")));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("There is no municipality 999").contains("730");
        assertThat(hr().put(wishes, object("municipalities", List.of())).status()).isEqualTo(400);
    }

    @Test
    void a_programme_is_bounded_to_known_municipalities_and_others_are_told() {
        UUID trainee = register("P-5", "Test Testesen", "010199-1005");
        UUID programme = plan(introduction("P-5", trainee));
        UUID position = position(programme, "INTRODUCTION");
        String path = "/api/programmes/" + programme + "/bounds";

        assertThat(hr().post(path, object("municipalities", List.of("741", "615"))).status())
                .isEqualTo(204);
        PositionBounded told =
                facts.await(
                        TraineeEvent.TOPIC,
                        PositionBounded.class,
                        fact -> fact.positionId().equals(position));
        assertThat(told)
                .isEqualTo(
                        new PositionBounded(position, trainee, programme, List.of("615", "741")));
        seen(
                "/api/positions/" + position,
                answer -> answer.text().contains("\"boundedTo\":[\"615\",\"741\"]"));
        String horsens = TestTokens.of(Role.COORDINATOR, "horsens");
        assertThat(person("GET", horsens, trainee, "a call").statusCode())
                .as("that somebody may come is no reason to know who it is")
                .isEqualTo(403);

        Answer unknown = hr().post(path, object("municipalities", List.of("730", "999")));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("There is no municipality 999");
        for (List<String> wrong : List.of(List.<String>of(), List.of("730", "730"))) {
            Answer refused = hr().post(path, object("municipalities", wrong));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("errors").toString()).contains("municipalities");
        }
        var randers = object("municipalities", List.of("730"));
        assertThat(api.as(Role.COORDINATOR).post(path, randers).status()).isEqualTo(403);
        assertThat(trainee(trainee).post(path, randers).status()).isEqualTo(403);
        assertThat(hr().post("/api/programmes/" + UUID.randomUUID() + "/bounds", randers).status())
                .isEqualTo(404);
    }

    @Test
    void what_allocation_decides_is_seen_in_the_plan() {
        UUID trainee = register("P-4", "Test Testesen", "010199-1004");
        UUID programme = plan(kbu("P-4", trainee));
        UUID position = position(programme, "KBU");
        UUID placement = UUID.randomUUID();
        UUID elmRoad = UUID.randomUUID();
        UUID oakLane = UUID.randomUUID();
        String path = "/api/positions/" + position;

        LifecycleFixtures.Placement told =
                LifecycleFixtures.placement(placement, position, trainee)
                        .as("KBU", "2027-09-01", "2028-02-29")
                        .in("730", "randers");
        PlacementDecided decided = told.at(elmRoad).decided();
        UUID eventId = facts.send(AllocationEvent.TOPIC, placement, decided);
        facts.send(AllocationEvent.TOPIC, placement, decided, eventId);
        seen(path, answer -> answer.text().contains(elmRoad.toString()));
        facts.send(
                AllocationEvent.TOPIC,
                placement,
                new PlacementRuled(placement, "CHANGED", oakLane, "BEK 1706"));
        seen(path, answer -> answer.text().contains(oakLane.toString()));
        facts.send(AllocationEvent.TOPIC, placement, told.at(oakLane).confirmed());
        facts.send(
                AllocationEvent.TOPIC,
                placement,
                new PlacementStarted(placement, LocalDate.of(2027, 9, 2)));

        var stands =
                seen(path, answer -> answer.text().contains("STARTED")).json().get("placement");
        assertThat(stands.get("practiceId").asString()).isEqualTo(oakLane.toString());
        assertThat(stands.get("startedOn").asString()).isEqualTo("2027-09-02");
        assertThat(
                        sql.sql("select count(*) from domain_event where aggregate_id = :id")
                                .param("id", placement.toString())
                                .query(Integer.class)
                                .single())
                .as("decided, located, replaced, confirmed, located, started")
                .isEqualTo(6);
    }

    @Test
    void positions_are_listed_by_kind_and_first_day_page_by_page() {
        for (int i = 0; i < 3; i++) {
            String reference = "P-1" + i;
            plan(kbu(reference, register(reference, "Test Testesen", "010299-101" + i)));
        }
        String list = "/api/positions?kind=KBU&startsFrom=2027-09-01&startsTo=2027-09-01&limit=2";

        Answer first = seen(list, answer -> answer.json().get("items").size() == 2);
        String next = first.json().get("next").asString();
        Answer second = hr().get(list + "&after=" + next);

        assertThat(second.json().get("items").size()).isPositive();
        assertThat(second.json().get("items").get(0)).isNotIn(first.json().get("items"));
        assertThat(hr().get("/api/positions?kind=HOSPITAL").status()).isEqualTo(400);
        assertThat(hr().get("/api/positions?startsFrom=2027-09-02&startsTo=2027-09-01").status())
                .isEqualTo(400);
    }

    @Test
    void a_programme_is_planned_for_a_known_trainee_by_the_office_alone() {
        UUID nobody = UUID.randomUUID();
        assertThat(hr().post("/api/programmes", kbu("P-20", nobody)).status()).isEqualTo(404);
        UUID trainee = register("P-21", "Test Testesen", "010199-1021");
        assertThat(api.post("/api/programmes", kbu("P-21", trainee)).status()).isEqualTo(401);
        for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR, Role.TRAINEE)) {
            assertThat(api.as(role).post("/api/programmes", kbu("P-21", trainee)).status())
                    .as(role.name())
                    .isEqualTo(403);
        }
        UUID programme = plan(kbu("P-21", trainee));
        assertThat(hr().post("/api/programmes", kbu("P-21", trainee)).status()).isEqualTo(200);
        assertThat(api.as(Role.AUDITOR).get("/api/programmes/" + programme).status())
                .isEqualTo(200);
        assertThat(api.as(Role.ADMINISTRATOR).get("/api/programmes/" + programme).status())
                .isEqualTo(403);
    }
}
