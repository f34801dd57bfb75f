package dk.fordel.trainee.registration;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.trainee.PracticeBarred;
import dk.fordel.contracts.trainee.TraineeEvent;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.TestTokens;
import dk.fordel.trainee.RunningService;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** Who reads what about a person, and what is left when the person was erased. */
class PersonOverHttpTest extends RunningService {

    private static final String WHY = "brev om ansættelsen";

    @Test
    void one_cpr_number_is_one_trainee_whatever_the_reference() {
        UUID first = register("T-1", "Test Testesen", "010199-2001");
        Answer again =
                hr().post(
                                "/api/trainees",
                                object(
                                        "reference", "T-1-again",
                                        "name", "Test Testesen",
                                        "cpr", "0101992001"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("traineeId").asString()).isEqualTo(first.toString());
        assertThat(again.json().get("outcome").asString()).isEqualTo("UNCHANGED");

        Answer another =
                hr().post(
                                "/api/trainees",
                                object(
                                        "reference", "T-1",
                                        "name", "Another Person",
                                        "cpr", "020299-2002"));
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.text()).contains("T-1").doesNotContain("Another", "020299");
    }

    @Test
    void a_person_is_read_by_the_office_the_area_and_the_trainee_and_each_reading_is_logged() {
        UUID trainee = register("T-2", "Test Testesen", "010199-2003");
        plan(kbu("T-2", trainee));
        String hr = TestTokens.of(Role.HR_OFFICE);

        var read = person("GET", hr, trainee, WHY);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("Test Testesen", "010199-2003", "\"bars\":[]");
        assertThat(person("GET", tokenOf(trainee), trainee, WHY).statusCode()).isEqualTo(200);
        var near = person("GET", TestTokens.of(Role.COORDINATOR, "randers"), trainee, WHY);
        assertThat(near.statusCode()).isEqualTo(200);
        assertThat(near.body()).doesNotContain("\"bars\":[");

        String far = TestTokens.of(Role.COORDINATOR, "horsens");
        assertThat(person("GET", far, trainee, WHY).statusCode()).isEqualTo(403);
        String another = tokenOf(UUID.randomUUID());
        assertThat(person("GET", another, trainee, WHY).statusCode()).isEqualTo(403);
        for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.TUTOR_PRACTICE)) {
            assertThat(person("GET", TestTokens.of(role), trainee, WHY).statusCode())
                    .as(role.name())
                    .isEqualTo(403);
        }
        assertThat(api.get("/api/trainees/" + trainee + "/person").status()).isEqualTo(401);
        for (String why : List.of("", "x", "about 010199-2003", "x".repeat(201))) {
            var refused = person("GET", hr, trainee, why);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("X-Reason").doesNotContain("010199");
        }

        var readings = api.as(Role.AUDITOR).get("/api/trainees/" + trainee + "/readings").json();
        assertThat(readings.size()).isEqualTo(3);
        assertThat(readings.get(0).get("who").asString()).contains("COORDINATOR randers");
        assertThat(readings.get(0).get("what").asString()).isEqualTo("name, CPR number, contact");
        assertThat(readings.get(0).get("why").asString()).isEqualTo(WHY);
        assertThat(readings.get(0).get("at").asString()).isNotBlank();
        assertThat(readings.toString()).doesNotContain("Testesen");
    }

    @Test
    void of_a_bar_others_know_the_practice_alone() {
        UUID trainee = register("T-3", "Test Testesen", "010199-2004");
        UUID practice = UUID.randomUUID();
        String bars = "/api/trainees/" + trainee + "/bars";
        var bar = object("practiceId", practice, "reason", "own general practitioner");

        assertThat(hr().post(bars, bar).status()).isEqualTo(204);
        assertThat(hr().post(bars, bar).status()).isEqualTo(204);

        facts.await(
                TraineeEvent.TOPIC,
                PracticeBarred.class,
                fact -> fact.equals(new PracticeBarred(trainee, practice)));
        Api auditor = api.as(Role.AUDITOR);
        seen("/api/trainees/" + trainee, a -> a.text().contains(practice.toString()));
        assertThat(auditor.get("/api/trainees/" + trainee).text()).doesNotContain("practitioner");
        assertThat(person("GET", TestTokens.of(Role.HR_OFFICE), trainee, WHY).body())
                .contains("own general practitioner");
        assertThat(hr().delete(bars + "/" + practice).status()).isEqualTo(204);
        seen("/api/trainees/" + trainee, a -> !a.text().contains(practice.toString()));
        assertThat(hr().delete(bars + "/" + UUID.randomUUID()).status()).isEqualTo(409);
        assertThat(
                        sql.sql("select count(*) from domain_event where aggregate_id = :id")
                                .param("id", trainee.toString())
                                .query(Integer.class)
                                .single())
                .as("registered, barred once, lifted")
                .isEqualTo(3);
    }

    @Test
    void an_erased_person_is_gone_and_the_history_stays() {
        UUID trainee = register("T-4", "Test Testesen", "010199-2005");
        UUID programme = plan(kbu("T-4", trainee));
        String hr = TestTokens.of(Role.HR_OFFICE);

        assertThat(person("DELETE", hr, trainee, WHY).statusCode()).isEqualTo(204);

        var gone = person("GET", hr, trainee, WHY);
        assertThat(gone.statusCode()).isEqualTo(409);
        assertThat(gone.body()).contains("were erased on 2026-03-01").contains(trainee.toString());
        assertThat(hr().get("/api/programmes/" + programme).status()).isEqualTo(200);
        assertThat(
                        hr().post(
                                        "/api/trainees",
                                        object(
                                                "reference", "T-4",
                                                "name", "Test Testesen",
                                                "cpr", "010199-2005"))
                                .status())
                .isEqualTo(409);
        assertThat(register("T-4-anew", "Test Testesen", "010199-2005")).isNotEqualTo(trainee);
    }

    @Test
    void bad_input_is_answered_by_field_and_changes_nothing() {
        assertBad(object("name", "Test Testesen", "cpr", "310299-1234"), 400, "cpr");
        assertBad(object("name", "Test Testesen"), 400, "cpr");
        assertBad(object("name", "x".repeat(201), "cpr", "010199-2006"), 400, "name");
        assertBad(object("name", "Test Testesen", "cpr", "010199-2006", "age", 27), 400, "body");
        assertBad(
                object("name", "Test Testesen", "cpr", "010199-2006", "reference", "010199-2006"),
                400,
                "reference");
        assertThat(hr().post("/api/trainees", "{\"name\": \"Test").status()).isEqualTo(400);
        assertThat(
                        hr().post("/api/programmes", "{\"kind\":\"KBU\",\"start\":\"2027-02-30\"}")
                                .status())
                .isEqualTo(400);
        assertThat(sql.sql("select count(*) from cpr_index").query(Integer.class).single())
                .isEqualTo(
                        sql.sql("select count(*) from person_key where wrapped_key is not null")
                                .query(Integer.class)
                                .single());
    }

    private void assertBad(Object request, int status, String field) {
        Answer answer = hr().post("/api/trainees", request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().get("errors").toString()).contains("\"" + field + "\"");
        assertThat(answer.text()).doesNotContain("010199-2006", "310299");
    }
}
