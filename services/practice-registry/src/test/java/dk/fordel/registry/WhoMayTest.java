package dk.fordel.registry;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Api.Answer;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Own, another's, other area, other region: who may see and do what with a practice. */
class WhoMayTest extends RegistryDriver {

    private static final String REASON = "The training plan is missing";

    /** A practice in Randers that was approved, and suspended for a reason. */
    private static UUID suspended;

    private void suspendedPractice() {
        if (suspended == null) {
            UUID id = registered("WHO-1", "730");
            String approval = "/api/practices/" + id + "/approval";
            accepted(
                    api.as(Role.COUNCIL)
                            .post(
                                    approval,
                                    object("from", "2026-02-01", "conditions", "Two tutors")));
            accepted(
                    api.as(Role.COUNCIL)
                            .post(
                                    approval + "/suspension",
                                    object("from", "2026-03-01", "reason", REASON)));
            await().until(() -> get(id).text().contains(REASON));
            suspended = id;
        }
    }

    /** Roles joined by +; then an area, or whether the practice is the caller's own. */
    private static String token(String who) {
        List<String> words = Arrays.asList(who.split(" "));
        Set<Role> roles =
                Arrays.stream(words.getFirst().split("\\+"))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet());
        String[] areas =
                words.stream()
                        .filter(word -> word.equals("randers") || word.equals("horsens"))
                        .toArray(String[]::new);
        UUID whose = words.contains("own") ? suspended : UUID.randomUUID();
        return TestTokens.sign(
                TestTokens.claims(roles, areas)
                        .claim("fordel_practice", List.of(whose.toString()))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # caller                              | status | reason
                    COUNCIL                               | 200    | true
                    HR_OFFICE                             | 200    | true
                    AUDITOR                               | 200    | true
                    COORDINATOR randers                   | 200    | true
                    JUNIOR_COORDINATOR randers            | 200    | true
                    TUTOR_PRACTICE own                    | 200    | true
                    COORDINATOR horsens                   | 200    | false
                    JUNIOR_COORDINATOR horsens            | 200    | false
                    PKL randers                           | 200    | false
                    APPOINTMENT_COMMITTEE randers         | 200    | false
                    TUTOR_PRACTICE another                | 200    | false
                    OTHER_REGION                          | 200    | false
                    TUTOR_PRACTICE+PKL another randers    | 200    | false
                    TUTOR_PRACTICE+COORDINATOR horsens    | 200    | false
                    PKL+TRAINEE own randers               | 200    | false
                    TRAINEE own                           | 403    | false
                    PAYROLL own                           | 403    | false
                    COURSE_ORGANISER                      | 403    | false
                    ADMINISTRATOR                         | 403    | false
                    """)
    void why_a_practice_was_suspended_is_known_to_those_whom_it_concerns(
            String who, int status, boolean reason) {
        suspendedPractice();
        Answer answer = api.withToken(token(who)).get("/api/practices/" + suspended);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text().contains(REASON)).isEqualTo(reason);
        if (status == 200) {
            assertThat(answer.text()).as("conditions are public").contains("Two tutors");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_write_is_for_one_role_alone(Role role) {
        suspendedPractice();
        String practice = "/api/practices/" + suspended;
        Api caller = api.withToken(token(role + " own randers"));
        Map<String, Role> writes =
                Map.ofEntries(
                        Map.entry("/api/practices", Role.HR_OFFICE),
                        Map.entry(practice + "/tutors", Role.HR_OFFICE),
                        Map.entry(practice + "/capacity", Role.HR_OFFICE),
                        Map.entry(practice + "/patient-base", Role.HR_OFFICE),
                        Map.entry(practice + "/evaluations", Role.HR_OFFICE),
                        Map.entry("/api/coverage-designations", Role.HR_OFFICE),
                        Map.entry("/api/regions/1082/geography", Role.HR_OFFICE),
                        Map.entry("/api/approvals", Role.COUNCIL),
                        Map.entry(practice + "/approval", Role.COUNCIL),
                        Map.entry(practice + "/approval/renewal", Role.COUNCIL),
                        Map.entry(practice + "/approval/suspension", Role.COUNCIL),
                        Map.entry(practice + "/approval/withdrawal", Role.COUNCIL),
                        Map.entry(practice + "/approval/two-to-a-tutor", Role.COUNCIL),
                        Map.entry(practice + "/pauses", Role.COORDINATOR),
                        Map.entry(practice + "/wishes", Role.COORDINATOR),
                        Map.entry(practice + "/wishes/diversity", Role.COORDINATOR));
        writes.forEach((path, whose) ->
                assertThat(caller.post(path, object()).status())
                        .as("%s %s", role, path)
                        .isEqualTo(role == whose ? 400 : 403));
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR horsens",
        "COORDINATOR",
        "COORDINATOR+HR_OFFICE horsens",
        "COORDINATOR+COUNCIL horsens",
        "COORDINATOR+TUTOR_PRACTICE own horsens"
    })
    void a_coordinator_agrees_nothing_with_a_practice_of_another_area(String who) {
        suspendedPractice();
        Answer answer =
                api.withToken(token(who))
                        .post(
                                "/api/practices/" + suspended + "/pauses",
                                object("from", "2026-08-01", "to", "2026-08-31"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    }
}
