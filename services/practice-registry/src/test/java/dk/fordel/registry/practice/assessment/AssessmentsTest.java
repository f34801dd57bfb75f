package dk.fordel.registry.practice.assessment;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.registry.PatientBaseAssessed;
import dk.fordel.contracts.registry.PracticeEvaluated;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.contracts.registry.TutorQualificationRecorded;
import dk.fordel.kernel.Role;
import dk.fordel.registry.RegistryDriver;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.TutorId;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What a practice is like, as the education office assesses it. */
class AssessmentsTest extends RegistryDriver {

    private static final Map<String, Object> DEPRIVED =
            object(
                    "from", "2027-01-01",
                    "setting", "RURAL",
                    "deprivation", "HIGH",
                    "complexity", "HIGH");

    private Answer asOffice(UUID practice, String what, Map<String, Object> body) {
        return api.as(Role.HR_OFFICE).post("/api/practices/" + practice + what, body);
    }

    private String settingOn(UUID practice, String day) {
        return api.as(Role.AUDITOR)
                .get("/api/practices/" + practice + "?on=" + day)
                .json()
                .get("setting")
                .asString();
    }

    @Test
    void whom_it_treats_is_told_at_registration_and_when_it_is_assessed_anew() {
        UUID id = registered("TREATS-1", "730");
        accepted(asOffice(id, "/patient-base", DEPRIVED));
        PatientBaseAssessed first = told(id, "2026-01-01");
        assertThat(first)
                .isEqualTo(
                        new PatientBaseAssessed(
                                id, LocalDate.parse("2026-01-01"), "URBAN", "MIDDLE", "HIGH"));
        assertThat(told(id, "2027-01-01"))
                .isEqualTo(
                        new PatientBaseAssessed(
                                id, LocalDate.parse("2027-01-01"), "RURAL", "HIGH", "HIGH"));
        await().untilAsserted(() -> assertThat(settingOn(id, "2027-01-01")).isEqualTo("RURAL"));
        assertThat(settingOn(id, "2026-12-31")).isEqualTo("URBAN");
    }

    private PatientBaseAssessed told(UUID practice, String from) {
        return facts.await(
                RegistryEvent.TOPIC,
                PatientBaseAssessed.class,
                fact ->
                        fact.practiceId().equals(practice)
                                && fact.from().equals(LocalDate.parse(from)));
    }

    @Test
    void before_it_was_known_nothing_is_assessed() {
        UUID id = registered("TREATS-2", "730");
        Answer early =
                asOffice(
                        id,
                        "/patient-base",
                        object(
                                "from", "2025-12-31",
                                "setting", "RURAL",
                                "deprivation", "HIGH",
                                "complexity", "HIGH"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("TREATS-2").contains("2026-01-01");
    }

    @Test
    void a_tutors_teaching_level_is_recorded_anew() {
        UUID id = registered("TEACHES-1", "730");
        UUID tutor = TutorId.of(new PracticeId(id), 1).value();
        String path = "/tutors/" + tutor + "/qualification";
        accepted(
                asOffice(
                        id,
                        path,
                        object(
                                "on", "2026-06-01",
                                "yearsOfExperience", 7,
                                "courseCompletedOn", "2019-05-20",
                                "assessmentMethodsUpdatedOn", "2026-05-04",
                                "senior", true)));
        assertThat(
                        facts.await(
                                RegistryEvent.TOPIC,
                                TutorQualificationRecorded.class,
                                fact -> fact.practiceId().equals(id)))
                .isEqualTo(
                        new TutorQualificationRecorded(
                                id,
                                tutor,
                                LocalDate.parse("2026-06-01"),
                                7,
                                LocalDate.parse("2019-05-20"),
                                LocalDate.parse("2026-05-04"),
                                true));
        await().untilAsserted(() ->
                assertThat(firstTutorOn(id, "2026-06-01").get("yearsOfExperience").asInt())
                        .isEqualTo(7));
        assertThat(firstTutorOn(id, "2026-05-31").get("yearsOfExperience").asInt()).isZero();

        Answer early =
                asOffice(
                        id,
                        path,
                        object("on", "2025-12-31", "yearsOfExperience", 7, "senior", false));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("rule").asString()).isEqualTo("SOFT-7");
        Answer nobody =
                asOffice(
                        id,
                        "/tutors/" + UUID.randomUUID() + "/qualification",
                        object("on", "2026-06-01", "yearsOfExperience", 7, "senior", false));
        assertThat(nobody.status()).isEqualTo(404);
        Answer old =
                asOffice(
                        id,
                        path,
                        object("on", "2026-06-01", "yearsOfExperience", 61, "senior", false));
        assertThat(old.status()).isEqualTo(400);
        assertThat(old.text()).contains("yearsOfExperience");
    }

    private JsonNode firstTutorOn(UUID practice, String day) {
        return api.as(Role.AUDITOR)
                .get("/api/practices/" + practice + "?on=" + day)
                .json()
                .get("tutors")
                .get(0);
    }

    @Test
    void an_evaluation_is_recorded_and_corrected() {
        UUID id = registered("EVALUATED-1", "730");
        Answer first =
                asOffice(
                        id, "/evaluations", object("on", "2026-02-01", "score", 87, "answers", 12));
        accepted(first);
        UUID evaluation = UUID.fromString(first.json().get("id").asString());
        accepted(
                asOffice(
                        id,
                        "/evaluations",
                        object("on", "2026-02-01", "score", 78, "answers", 12)));
        assertThat(
                        facts.await(
                                RegistryEvent.TOPIC,
                                PracticeEvaluated.class,
                                fact -> fact.practiceId().equals(id) && fact.score() == 78))
                .isEqualTo(
                        new PracticeEvaluated(
                                id, evaluation, LocalDate.parse("2026-02-01"), 78, 12));
        await().untilAsserted(() -> {
            JsonNode evaluations = get(id).json().get("evaluations");
            assertThat(evaluations).hasSize(1);
            assertThat(evaluations.get(0).get("score").asInt()).isEqualTo(78);
        });
        Answer much =
                asOffice(
                        id, "/evaluations", object("on", "2026-02-01", "score", 101, "answers", 0));
        assertThat(much.status()).isEqualTo(400);
        assertThat(much.text()).contains("score").contains("answers");
        Answer later =
                asOffice(id, "/evaluations", object("on", "2026-03-02", "score", 80, "answers", 1));
        assertThat(later.status()).isEqualTo(400);
        assertThat(later.text()).contains("after today");
    }

    @Test
    void an_unknown_practice_is_not_found_and_a_missing_field_is_named() {
        assertThat(asOffice(UUID.randomUUID(), "/patient-base", DEPRIVED).status()).isEqualTo(404);
        Answer half = asOffice(UUID.randomUUID(), "/patient-base", object("from", "2027-01-01"));
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.text()).contains("setting").contains("deprivation").contains("complexity");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HR_OFFICE")
    void nobody_but_the_education_office_assesses(Role role) {
        String practice = "/api/practices/" + UUID.randomUUID();
        Map<String, Map<String, Object>> requests =
                Map.of(
                        "/patient-base",
                        DEPRIVED,
                        "/tutors/" + UUID.randomUUID() + "/qualification",
                        object("on", "2026-06-01", "yearsOfExperience", 7, "senior", false),
                        "/evaluations",
                        object("on", "2026-02-01", "score", 87, "answers", 12));
        assertThat(requests)
                .allSatisfy((what, body) ->
                        assertThat(api.as(role).post(practice + what, body).status())
                                .isEqualTo(403));
    }
}
