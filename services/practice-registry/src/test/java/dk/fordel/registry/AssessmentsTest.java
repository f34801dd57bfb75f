package dk.fordel.registry;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.registry.PatientBaseAssessed;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void an_unknown_practice_is_not_found_and_a_missing_field_is_named() {
        assertThat(asOffice(UUID.randomUUID(), "/patient-base", DEPRIVED).status()).isEqualTo(404);
        Answer half = asOffice(UUID.randomUUID(), "/patient-base", object("from", "2027-01-01"));
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.text()).contains("setting").contains("deprivation").contains("complexity");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HR_OFFICE")
    void nobody_but_the_education_office_assesses(Role role) {
        assertThat(
                        api.as(role)
                                .post(
                                        "/api/practices/" + UUID.randomUUID() + "/patient-base",
                                        DEPRIVED)
                                .status())
                .isEqualTo(403);
    }
}
