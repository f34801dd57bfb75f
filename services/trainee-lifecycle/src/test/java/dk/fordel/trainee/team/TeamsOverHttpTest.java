package dk.fordel.trainee.team;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.trainee.TeamDissolved;
import dk.fordel.contracts.trainee.TeamFormed;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;
import dk.fordel.trainee.RunningService;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Trainees who apply together (SOFT-9, S2 no. 5). */
class TeamsOverHttpTest extends RunningService {

    @Test
    void a_team_is_formed_once_told_to_others_and_dissolved() {
        UUID kim = register("G-1", "Kim Testesen", "010199-6001");
        UUID bo = register("G-2", "Bo Testesen", "010199-6002");
        UUID mo = register("G-3", "Mo Testesen", "010199-6003");
        Answer formed = form(kim, bo);
        assertThat(formed.status()).as(formed.text()).isEqualTo(201);
        UUID team = UUID.fromString(formed.json().get("teamId").asString());

        Answer again = form(bo, kim);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(formed.json());
        Answer second = form(mo, bo);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("rule").asString()).isEqualTo("SOFT-9");
        assertThat(second.text()).contains("Trainee " + bo, "is in team " + team);

        List<UUID> ascending =
                List.of(kim, bo).stream()
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList();
        facts.await(
                TraineeEvent.TOPIC,
                TeamFormed.class,
                fact -> fact.equals(new TeamFormed(team, ascending)));
        assertThat(listed(team).get("dissolved").asBoolean()).isFalse();

        for (int i = 0; i < 2; i++) {
            assertThat(hr().post("/api/teams/" + team + "/dissolution", object()).status())
                    .isEqualTo(204);
        }
        facts.await(
                TraineeEvent.TOPIC,
                TeamDissolved.class,
                fact -> fact.equals(new TeamDissolved(team)));
        await().until(() -> listed(team).get("dissolved").asBoolean());
        assertThat(form(mo, bo).status()).as("free again").isEqualTo(201);
    }

    private Answer form(UUID... trainees) {
        return hr().post("/api/teams", object("traineeIds", Arrays.asList(trainees)));
    }

    private JsonNode listed(UUID team) {
        return seen("/api/teams?limit=100", answer -> answer.text().contains(team.toString()))
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("teamId").asString().equals(team.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_refused_member_keeps_the_others_free() {
        UUID kim = register("G-10", "Kim Testesen", "010199-6010");
        UUID bo = register("G-11", "Bo Testesen", "010199-6011");
        UUID mo = register("G-12", "Mo Testesen", "010199-6012");
        assertThat(form(kim, bo).status()).isEqualTo(201);

        assertThat(form(bo, mo).status()).isEqualTo(409);
        UUID yo = register("G-13", "Yo Testesen", "010199-6013");
        assertThat(form(mo, yo).status()).isEqualTo(201);
    }

    @Test
    void of_two_teams_at_once_with_one_trainee_in_common_one_is_formed() {
        for (int i = 0; i < 3; i++) {
            UUID kim = register("G-5" + i, "Kim Testesen", "010199-605" + i);
            UUID bo = register("G-6" + i, "Bo Testesen", "010199-606" + i);
            UUID mo = register("G-7" + i, "Mo Testesen", "010199-607" + i);
            var first = CompletableFuture.supplyAsync(() -> form(kim, bo).status());
            var second = CompletableFuture.supplyAsync(() -> form(bo, mo).status());
            assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void what_is_no_team_is_told_and_only_the_office_forms_one() {
        UUID kim = register("G-20", "Kim Testesen", "010199-6020");
        UUID bo = register("G-21", "Bo Testesen", "010199-6021");
        assertThat(form(kim).status()).isEqualTo(400);
        Answer twice = form(kim, bo, kim);
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.json().get("errors").toString()).contains("traineeIds", "2 to 6");
        UUID nobody = UUID.randomUUID();
        Answer unknown = form(kim, nobody);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).contains("There is no trainee " + nobody);
        assertThat(hr().post("/api/teams/" + nobody + "/dissolution", object()).status())
                .isEqualTo(404);

        var members = object("traineeIds", List.of(kim, bo));
        for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR, Role.TRAINEE)) {
            assertThat(api.as(role).post("/api/teams", members).status()).isEqualTo(403);
            assertThat(
                            api.as(role)
                                    .post("/api/teams/" + nobody + "/dissolution", object())
                                    .status())
                    .isEqualTo(403);
        }
        assertThat(api.as(Role.AUDITOR).get("/api/teams").status()).isEqualTo(200);
        assertThat(api.as(Role.TRAINEE).get("/api/teams").status()).isEqualTo(403);
        assertThat(api.get("/api/teams").status()).isEqualTo(401);
    }
}
