package dk.fordel.allocation;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.TestTokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whose a thing is: the own area, another one, the own placement, the own practice. */
class WhoMaySeeTest extends RunningAllocation {

    private static final Map<String, Object> ADDRESSEE = object("recipientName", "N. N.");

    @BeforeEach
    void theRegion() {
        region();
    }

    private UUID decidedInRanders() {
        UUID placement = planned("KBU", "730");
        done(decide("randers", placement, practice("730", 1)));
        whenAllIsSeen();
        return placement;
    }

    @ParameterizedTest(name = "{0} of {1} prints the letter: {2}")
    @CsvSource({
        "COORDINATOR, randers, 200",
        "COORDINATOR, horsens, 403",
        "COORDINATOR, aalborg, 403",
        "JUNIOR_COORDINATOR, randers, 200",
        "JUNIOR_COORDINATOR, horsens, 403",
        "HR_OFFICE, , 200",
        "COUNCIL, , 200",
        "APPOINTMENT_COMMITTEE, , 403",
        "PKL, randers, 403",
        "AUDITOR, , 403",
        "TRAINEE, , 403",
        "TUTOR_PRACTICE, , 403",
        "OTHER_REGION, , 403",
        "ADMINISTRATOR, , 403"
    })
    void a_letter_is_printed_in_the_own_area(Role role, String area, int status) {
        Api caller = area == null ? api.as(role) : api.as(role, area);
        Api.Answer answer =
                caller.post("/api/placements/" + decidedInRanders() + "/letter", ADDRESSEE);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void a_role_beside_another_does_not_widen_the_area() {
        Api both =
                api.withToken(
                        TestTokens.of(Set.of(Role.COORDINATOR, Role.TRAINEE, Role.PKL), "horsens"));
        assertThat(
                        both.post("/api/placements/" + decidedInRanders() + "/letter", ADDRESSEE)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void who_covers_for_a_colleague_prints_letters_there() {
        UUID placement = decidedInRanders();
        Api horsens = coordinator("horsens");
        Api.Answer granted =
                hr().post(
                                "/api/delegations",
                                object(
                                        "area",
                                        "randers",
                                        "post",
                                        "COORDINATOR horsens",
                                        "from",
                                        today(),
                                        "to",
                                        today()));
        assertThat(granted.status()).as(granted.text()).isEqualTo(201);
        whenAllIsSeen();
        assertThat(horsens.post("/api/placements/" + placement + "/letter", ADDRESSEE).status())
                .isEqualTo(200);
        done(
                hr().post(
                                "/api/delegations/"
                                        + granted.json().at("/delegationId").asString()
                                        + "/revocation",
                                object("area", "randers", "lastDay", today().minusDays(1))));
    }

    @Test
    void a_trainee_reads_the_own_placement_and_nobody_elses() {
        UUID trainee = UUID.randomUUID();
        UUID own = planned(UUID.randomUUID(), trainee, "KBU", "730");
        UUID others = planned("KBU", "730");
        Api caller = api.withToken(TestTokens.trainee(trainee));
        assertThat(caller.get("/api/placements/" + own).status()).isEqualTo(200);
        assertThat(caller.get("/api/placements/" + others).status()).isEqualTo(403);
        assertThat(caller.get("/api/placements").status()).isEqualTo(403);
        assertThat(caller.get("/api/placements/" + own + "/timeline").status()).isEqualTo(403);
    }

    @Test
    void a_tutor_practice_reads_the_own_places_and_nobody_elses() {
        UUID own = practice("730", 1);
        UUID others = practice("730", 1);
        Api caller = api.withToken(TestTokens.practice(own));
        assertThat(caller.get("/api/practices/" + own + "/occupancy").status()).isEqualTo(200);
        assertThat(caller.get("/api/practices/" + others + "/occupancy").status()).isEqualTo(403);
        assertThat(caller.get("/api/practices/" + own + "/timeline").status()).isEqualTo(403);
    }

    @Test
    void a_frame_for_a_scope_that_binds_nothing_is_refused_with_those_that_do() {
        Api.Answer misspelt = setFrame("INTRODUCTION", "Ost", 10);
        assertThat(misspelt.status()).isEqualTo(400);
        assertThat(misspelt.json().at("/errors/0/field").asString()).isEqualTo("scope");
        assertThat(misspelt.text()).contains("district", "Øst");
        assertThat(setFrame("PHASE_1", "Øst", 10).text()).contains("horsens", "randers");
        assertThat(setFrame("KBU", "Øst", 10).text()).contains("INTRODUCTION per district");
        assertThat(setFrame("PHASE_1", "randers", 500).status()).isEqualTo(200);
    }

    @Test
    void a_cover_is_for_a_time_that_the_business_means() {
        for (String[] days :
                new String[][] {
                    {"2020-01-01", "2020-02-01"},
                    {"2026-06-01", "2031-01-01"},
                    {"2026-06-01", "+999999999-12-31"},
                    {"2026-01-10", "2027-12-31"}
                }) {
            Api.Answer answer =
                    hr().post(
                                    "/api/delegations",
                                    object(
                                            "area",
                                            "randers",
                                            "post",
                                            "AMU Horsens",
                                            "from",
                                            days[0],
                                            "to",
                                            days[1]));
            assertThat(answer.status()).as(days[0] + " " + days[1]).isEqualTo(400);
        }
    }
}
