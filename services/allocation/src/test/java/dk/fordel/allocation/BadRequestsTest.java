package dk.fordel.allocation;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.UUID;

/** What is wrong with a request is said, and nothing is changed by it. */
class BadRequestsTest extends RunningAllocation {

    private static final String FRAME =
            """
            {"kind": "INTRODUCTION", "year": 2031, "scope": "Øst", "positions": 7, "basis": "Spring"}\
            """;

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "2031, '\"2031\"', year",
        "2031, 1999, year",
        "7, -1, positions",
        "7, 7.5, positions",
        "INTRODUCTION, KBU, kind",
        "INTRODUCTION, LUNCH, kind",
        "Øst, '', scope",
        "'\"basis\"', '\"basics\"', not known"
    })
    void a_wrong_frame_is_malformed_and_names_the_field(String right, String wrong, String field) {
        Api.Answer answer = council().put("/api/frames", FRAME.replace(right, wrong));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains(field);
        assertThat(hr().get("/api/frames?year=2031").json().at("/items")).isEmpty();
    }

    @Test
    void frames_and_principles_are_the_councils_and_rounds_are_the_hr_offices() {
        assertThat(hr().put("/api/frames", FRAME).status()).isEqualTo(403);
        assertThat(coordinator("randers").post("/api/principles", "{}").status()).isEqualTo(403);
        assertThat(council().post("/api/rounds", "{}").status()).isEqualTo(403);
        assertThat(hr().post("/api/placements/" + UUID.randomUUID() + "/ruling", "{}").status())
                .isEqualTo(403);
        assertThat(api.put("/api/frames", FRAME).status()).isEqualTo(401);
    }

    @Test
    void an_auditor_reads_and_changes_nothing_and_another_region_reads_nothing_here() {
        Api auditor = api.as(Role.AUDITOR);
        assertThat(auditor.get("/api/placements").status()).isEqualTo(200);
        assertThat(auditor.get("/api/frames").status()).isEqualTo(200);
        assertThat(auditor.put("/api/frames", FRAME).status()).isEqualTo(403);
        assertThat(api.as(Role.OTHER_REGION).get("/api/placements").status()).isEqualTo(403);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        UUID nobody = UUID.randomUUID();
        assertThat(hr().get("/api/placements/" + nobody).status()).isEqualTo(404);
        assertThat(hr().get("/api/rounds/" + nobody).status()).isEqualTo(404);
        assertThat(decide("randers", nobody, nobody).status()).isEqualTo(404);
        assertThat(confirm(nobody).status()).isEqualTo(404);
        assertThat(hr().get("/api/placements/not-an-id").status()).isEqualTo(400);
    }

    @Test
    void too_long_a_reason_and_too_many_confirmations_are_malformed() {
        String path = "/api/placements/" + UUID.randomUUID() + "/decision";
        Api.Answer tooLong =
                coordinator("randers")
                        .post(
                                path,
                                object(
                                        "practiceId",
                                        UUID.randomUUID(),
                                        "reason",
                                        "x".repeat(2_001)));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.text()).contains("reason");
        UUID[] many = new UUID[501];
        Arrays.fill(many, UUID.randomUUID());
        assertThat(confirm(many).status()).isEqualTo(400);
        assertThat(confirm().status()).isEqualTo(400);
    }

    @Test
    void a_ruling_changed_names_a_practice_and_every_ruling_gives_words() {
        String path = "/api/placements/" + UUID.randomUUID() + "/ruling";
        Api.Answer without =
                council().post(path, object("ruling", "CHANGED", "reason", "Other place"));
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text()).contains("practiceId");
        assertThat(council().post(path, object("ruling", "UPHELD", "reason", " ")).status())
                .isEqualTo(400);
    }

    @Test
    void a_round_ends_after_it_begins_and_the_day_exists() {
        Api.Answer backwards =
                hr().post(
                                "/api/rounds",
                                object(
                                        "kind",
                                        "KBU",
                                        "startsFrom",
                                        "2026-09-01",
                                        "startsTo",
                                        "2026-08-01"));
        assertThat(backwards.status()).isEqualTo(400);
        assertThat(backwards.text()).contains("before the first day");
        assertThat(
                        hr().post(
                                        "/api/rounds",
                                        object(
                                                "kind",
                                                "KBU",
                                                "startsFrom",
                                                "2026-02-30",
                                                "startsTo",
                                                "2026-08-01"))
                                .status())
                .isEqualTo(400);
    }
}
