package dk.fordel.trainee;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.trainee.TeamDissolved;
import dk.fordel.contracts.trainee.TeamFormed;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Trainees who apply together, formed one by one and from a list. */
class TeamsOverHttpTest extends RunningService {

    private static final String HEADINGS =
            "Reference;Trainee name;CPR;Programme kind;Start day;Months;Team\n";

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

    @Test
    void rows_with_one_word_form_a_team_once_however_often_the_list_is_sent() {
        String list =
                """
                G-30;Kim Testesen;010199-6030;INTRODUCTION;2027-03-01;6;Elm
                G-31;Bo Testesen;010199-6031;INTRODUCTION;2027-03-01;6;
                G-32;Mo Testesen;010199-6032;INTRODUCTION;2027-03-01;6;elm
                G-33;Kim Testesen;010199-6030;INTRODUCTION;2027-09-01;6;elm
                """;
        long before = teamEvents();
        JsonNode dry = upload("?dryRun=true", list);
        assertThat(dry.get("accepted").asInt()).as(dry.toString()).isEqualTo(4);
        assertThat(teamEvents()).isEqualTo(before);

        JsonNode first = upload("?dryRun=false", list);
        assertThat(first.get("accepted").asInt()).as(first.toString()).isEqualTo(4);
        assertThat(first.at("/trainees").valueStream().map(row -> row.get("row").asInt()))
                .containsExactly(2, 3, 4, 5);
        assertThat(teamEvents()).isEqualTo(before + 1);
        assertThat(upload("?dryRun=false", list).get("unchanged").asInt()).isEqualTo(4);
        assertThat(teamEvents()).isEqualTo(before + 1);

        JsonNode another =
                upload(
                        "?dryRun=true",
                        """
                        G-30;Kim Testesen;010199-6030;INTRODUCTION;2027-03-01;6;oak
                        G-31;Bo Testesen;010199-6031;INTRODUCTION;2027-03-01;6;oak
                        """);
        assertThat(another.get("refused").asInt()).isEqualTo(2);
        assertThat(another.get("faults").toString()).contains("is in team");
    }

    @Test
    void a_team_comes_in_whole_or_not_at_all() {
        JsonNode report =
                upload(
                        "?dryRun=false",
                        """
                        G-40;Kim Testesen;010199-6040;INTRODUCTION;2027-03-01;6;elm
                        G-41;Bo Testesen;010199-6041;INTRODUCTION;2027-03-01;7;elm
                        G-42;Mo Testesen;010199-6042;INTRODUCTION;2027-03-01;6;oak
                        G-43;Yo Testesen;010199-6043;INTRODUCTION;2027-03-01;6;
                        G-44;Xi Testesen;010199-6044;INTRODUCTION;2027-03-01;6;ash
                        G-45;Ny Testesen;010199-6045;INTRODUCTION;2027-03-01;6;ash
                        G-46;Xi Testesen;010199-6044;INTRODUCTION;2027-09-01;6;fir
                        G-47;Vi Testesen;010199-6047;INTRODUCTION;2027-09-01;6;fir
                        """);
        assertFault(report, 2, "Row 3 of the same team was refused");
        assertFault(report, 3, "6 or 12 months");
        assertFault(report, 4, "2 to 6 different trainees");
        assertFault(report, 8, "Row 6 puts the same person into another team");
        assertFault(report, 9, "Row 8 of the same team");
        assertThat(report.get("accepted").asInt()).as(report.toString()).isEqualTo(3);
        assertThat(report.at("/trainees").valueStream().map(row -> row.get("row").asInt()))
                .containsExactly(5, 6, 7);

        JsonNode unread =
                upload(
                        "?dryRun=false",
                        """
                        G-50;Kim Testesen;010199-6050;INTRODUCTION;2027-03-01;6;elm
                        G-51;Bo Testesen;010199-6051;INTRODUCTION;2027-03-01;6;elm
                        G-52;Mo Testesen;010199-6052;INTRODUCTION;some day;6;elm
                        """);
        assertFault(unread, 2, "correct row 4 first");
        assertThat(unread.get("accepted").asInt()).isZero();
    }

    private static void assertFault(JsonNode report, int row, String reason) {
        assertThat(report.get("faults").valueStream())
                .as("row %d of %s", row, report.get("faults"))
                .anySatisfy(fault -> {
                    assertThat(fault.get("row").asInt()).isEqualTo(row);
                    assertThat(fault.get("reason").asString()).contains(reason);
                });
    }

    private JsonNode upload(String query, String rows) {
        byte[] file = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        Answer answer = hr().upload("/api/trainees/import" + query, "text/csv", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private long teamEvents() {
        return sql.sql("select count(*) from domain_event where payload_type like 'team.%'")
                .query(Long.class)
                .single();
    }
}
