package dk.fordel.trainee.planning;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.trainee.AdvertisementWithdrawn;
import dk.fordel.contracts.trainee.PositionAdvertised;
import dk.fordel.contracts.trainee.PositionMoved;
import dk.fordel.contracts.trainee.ProgrammeFilled;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.TestTokens;
import dk.fordel.trainee.RunningService;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Posts as they are advertised, and as trainees take them (ALLOC-P1P2). */
class VacanciesOverHttpTest extends RunningService {

    @Test
    void a_post_is_advertised_moved_and_taken_and_others_follow() {
        UUID programme = advertise("V-1");
        UUID phase1 = position(programme, "PHASE_1");
        UUID phase2 = position(programme, "PHASE_2");
        UUID phase3 = position(programme, "PHASE_3");
        assertThat(advertised(phase1, "2027-03-01"))
                .isEqualTo(
                        new PositionAdvertised(
                                phase1,
                                programme,
                                "PHASE_1",
                                LocalDate.of(2027, 3, 1),
                                LocalDate.of(2027, 8, 31),
                                null,
                                "randers",
                                "horsens"));
        assertThat(vacant(true)).contains(programme.toString());
        assertThat(vacant(false)).doesNotContain(programme.toString());

        assertThat(change(programme, phase3, "move", object("from", "2030-10-01"))).isEqualTo(204);
        assertThat(advertised(phase3, "2030-10-01").to()).isEqualTo("2031-09-30");
        assertThat(change(programme, phase2, "cancellation", object())).isEqualTo(204);
        facts.await(
                TraineeEvent.TOPIC,
                AdvertisementWithdrawn.class,
                fact -> fact.equals(new AdvertisementWithdrawn(phase2, programme)));

        UUID trainee = register("V-1-T", "Test Testesen", "010199-8001");
        for (int i = 0; i < 2; i++) {
            assertThat(fill(programme, trainee).status()).isEqualTo(204);
        }
        facts.await(
                TraineeEvent.TOPIC,
                ProgrammeFilled.class,
                fact ->
                        fact.equals(
                                new ProgrammeFilled(programme, trainee, List.of(phase1, phase3))));
        JsonNode filled =
                seen(
                                "/api/programmes/" + programme,
                                answer -> answer.text().contains(trainee.toString()))
                        .json();
        assertThat(filled.at("/programme/vacant").asBoolean()).isFalse();
        assertThat(vacant(true)).doesNotContain(programme.toString());
        assertThat(vacant(false)).contains(programme.toString());
        assertThat(hr().get("/api/trainees/" + trainee).text()).contains(programme.toString());
        assertThat(
                        person("GET", TestTokens.of(Role.COORDINATOR, "randers"), trainee, "a call")
                                .statusCode())
                .isEqualTo(200);

        assertThat(change(programme, phase3, "move", object("from", "2030-11-01"))).isEqualTo(204);
        assertThat(
                        facts.await(
                                        TraineeEvent.TOPIC,
                                        PositionMoved.class,
                                        fact -> fact.positionId().equals(phase3))
                                .traineeId())
                .isEqualTo(trainee);
    }

    private PositionAdvertised advertised(UUID position, String from) {
        return facts.await(
                TraineeEvent.TOPIC,
                PositionAdvertised.class,
                fact ->
                        fact.positionId().equals(position)
                                && fact.from().equals(LocalDate.parse(from)));
    }

    private String vacant(boolean vacant) {
        return hr().get("/api/programmes?limit=100&vacant=" + vacant).text();
    }

    private int change(UUID programme, UUID position, String what, Object how) {
        String path = "/api/programmes/%s/positions/%s/%s".formatted(programme, position, what);
        return hr().post(path, how).status();
    }

    private Answer fill(UUID programme, UUID trainee) {
        return hr().post("/api/programmes/" + programme + "/trainee", object("traineeId", trainee));
    }

    @Test
    void a_vacant_programme_shows_as_vacant_and_waits_for_its_trainee() {
        UUID programme = advertise("V-2");
        UUID phase1 = position(programme, "PHASE_1");
        JsonNode shown = hr().get("/api/programmes/" + programme).json();
        assertThat(shown.at("/programme/vacant").asBoolean()).isTrue();
        assertThat(shown.get("positions").size()).isEqualTo(4);
        assertThat(hr().get("/api/positions/" + phase1).status()).isEqualTo(200);
        assertThat(hr().get("/api/positions?kind=PHASE_1&limit=100").text())
                .contains(phase1.toString());

        String wishes = "/api/programmes/%s/positions/%s/wishes".formatted(programme, phase1);
        var ranking = object("municipalities", List.of("730"));
        for (Answer early :
                List.of(
                        hr().put(wishes, ranking),
                        hr().post("/api/programmes/" + programme + "/bounds", ranking))) {
            assertThat(early.status()).isEqualTo(409);
            assertThat(early.text()).contains("has no trainee yet");
        }
        assertThat(trainee(UUID.randomUUID()).put(wishes, ranking).status()).isEqualTo(403);
        assertThat(trainee(UUID.randomUUID()).get("/api/programmes/" + programme).status())
                .isEqualTo(200);
    }

    @Test
    void a_post_is_advertised_once_and_filled_by_one_registered_trainee() {
        UUID programme = advertise("V-3");
        assertThat(hr().post("/api/programmes/advertised", post("V-3")).status()).isEqualTo(200);
        UUID trainee = register("V-3-T", "Test Testesen", "010199-8003");
        UUID another = register("V-3-A", "Test Testesen", "010199-8004");
        assertThat(fill(programme, UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(fill(UUID.randomUUID(), trainee).status()).isEqualTo(404);
        assertThat(fill(programme, trainee).status()).isEqualTo(204);
        Answer second = fill(programme, another);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("rule").asString()).isEqualTo("ALLOC-P1P2");
        assertThat(second.text()).contains("has another trainee already");
    }

    @Test
    void what_is_no_post_is_told_by_field_and_only_the_office_advertises() {
        assertBad("kind", "KBU", "kind");
        assertBad("hospitalUnit", null, "hospitalUnit");
        assertBad("hospitalUnit", "nowhere", "hospitalUnit");
        assertBad("reference", null, "reference");
        assertBad("reference", "010199-8009", "reference");
        for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR, Role.TRAINEE)) {
            assertThat(api.as(role).post("/api/programmes/advertised", post("V-4")).status())
                    .isEqualTo(403);
            assertThat(
                            api.as(role)
                                    .post(
                                            "/api/programmes/" + UUID.randomUUID() + "/trainee",
                                            object("traineeId", UUID.randomUUID()))
                                    .status())
                    .isEqualTo(403);
        }
        assertThat(api.as(Role.AUDITOR).get("/api/programmes?vacant=true").status()).isEqualTo(200);
        assertThat(api.as(Role.TRAINEE).get("/api/programmes?vacant=true").status()).isEqualTo(403);
        assertThat(hr().get("/api/programmes?vacant=perhaps").status()).isEqualTo(400);
        assertThat(api.post("/api/programmes/advertised", post("V-4")).status()).isEqualTo(401);
    }

    private void assertBad(
            String field, @org.jspecify.annotations.Nullable String value, String told) {
        Map<String, Object> post = post("V-5");
        post.remove(field);
        if (value != null) {
            post.put(field, value);
        }
        Answer answer = hr().post("/api/programmes/advertised", post);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("errors").toString()).contains("\"" + told + "\"");
    }

    private UUID advertise(String reference) {
        Answer answer = hr().post("/api/programmes/advertised", post(reference));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        UUID id = UUID.fromString(answer.json().get("programmeId").asString());
        seen("/api/programmes/" + id, shown -> shown.text().contains("PHASE_3"));
        return id;
    }

    private static Map<String, Object> post(String reference) {
        return object(
                "reference", reference,
                "kind", "SPECIALIST_TRAINING",
                "start", "2027-03-01",
                "hospitalUnit", "randers",
                "payingHospital", "horsens");
    }
}
