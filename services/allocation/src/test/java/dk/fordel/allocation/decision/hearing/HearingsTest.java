package dk.fordel.allocation.decision.hearing;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.contracts.trainee.WishesRanked;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whom a decision goes against is heard before it is confirmed. */
class HearingsTest extends RunningAllocation {

    private UUID elmRoad;
    private Instant before;

    @BeforeEach
    void theRegion() {
        region();
        before = clock.instant();
        elmRoad = practice("710", 5);
    }

    @AfterEach
    void theDaysThatPassedAreOver() {
        clock.set(before);
    }

    @Test
    void against_a_wish_nothing_is_confirmed_until_the_trainee_was_heard() {
        UUID unasked = decidedAgainst("730", "707");
        UUID asked = decidedAgainst("730");
        UUID wished = decidedAgainst("710");
        UUID hearing = opened(open("randers", asked, today().plusDays(14)));

        Api.Answer refused = confirm(unasked, asked, wished);
        refused(refused);
        assertThat(refused.text())
                .contains("POST /api/hearings) for: " + unasked)
                .contains("last day has passed for: " + asked)
                .doesNotContain(wished.toString());
        assertThat(hr().get("/api/placements/" + wished).json().at("/standing").asString())
                .isEqualTo("DECIDED"); // all or nothing

        assertThat(answer("randers", hearing, "OBJECTS", today()).status()).isEqualTo(204);
        assertThat(answer("randers", hearing, "OBJECTS", today()).status()).isEqualTo(204);
        assertThat(confirm(asked, wished).status()).isEqualTo(204);
        assertThat(confirm(asked).status()).isEqualTo(204);
        refused(confirm(unasked));
        assertThat(whenSeen("/api/hearings/" + hearing, "OBJECTS").at("/openedBy").asString())
                .isEqualTo("COORDINATOR randers");
        assertThat(
                        whenSeen("/api/placements/" + asked + "/timeline", "hearing.answered.v1")
                                .toString())
                .contains("hearing.opened.v1");
    }

    @Test
    void an_unanswered_hearing_is_listed_becomes_overdue_and_then_hinders_nothing() {
        UUID placement = decidedAgainst("730");
        UUID hearing = opened(open("randers", placement, today().plusDays(5)));
        assertThat(
                        whenSeen("/api/hearings?area=randers", hearing.toString())
                                .at("/items")
                                .toString())
                .contains("\"overdue\":false");
        assertThat(hr().get("/api/hearings?area=horsens").text())
                .doesNotContain(hearing.toString());
        clock.advance(Duration.ofDays(5));
        refused(confirm(placement));
        clock.advance(Duration.ofDays(1));
        assertThat(hr().get("/api/hearings/" + hearing).json().at("/overdue").asBoolean()).isTrue();
        refused(answer("randers", hearing, "AGREES", today()));
        assertThat(confirm(placement).status()).isEqualTo(204);
        whenSeen("/api/placements/" + placement, "CONFIRMED");
        assertThat(hr().get("/api/hearings").text()).doesNotContain(hearing.toString());
    }

    @Test
    void a_hearing_is_about_a_decision_against_a_wish_by_who_decides_there() {
        UUID wished = decidedAgainst("710");
        refused(open("randers", wished, today().plusDays(14)));
        refused(open("randers", planned("KBU", "710"), today().plusDays(14)));
        UUID against = decidedAgainst("730");
        assertThat(open("randers", against, today().plusDays(4)).status()).isEqualTo(400);
        assertThat(open("randers", against, today().plusDays(61)).text()).contains("lastDay");
        Api.Answer stranger = open("horsens", against, today().plusDays(14));
        assertThat(stranger.status()).isEqualTo(409);
        assertThat(stranger.json().at("/rule").asString()).isEqualTo("ORG-4");
        assertThat(api.as(Role.TRAINEE).get("/api/hearings").status()).isEqualTo(403);
        assertThat(api.as(Role.AUDITOR).get("/api/hearings").status()).isEqualTo(200);
        UUID nobody = UUID.randomUUID();
        assertThat(answer("randers", nobody, "AGREES", today()).status()).isEqualTo(404);
        assertThat(hr().get("/api/hearings/" + nobody).status()).isEqualTo(404);
    }

    /** A KBU position decided in municipality 710. */
    private UUID decidedAgainst(String... wishes) {
        UUID position = UUID.randomUUID();
        UUID trainee = UUID.randomUUID();
        UUID placement = planned(position, trainee, "KBU", "710");
        tell(position, new WishesRanked(position, trainee, List.of(wishes)));
        whenSeen("/api/placements/" + placement, "\"wishes\":[\"" + wishes[0]);
        assertThat(decide("randers", placement, elmRoad).status()).isEqualTo(204);
        whenSeen("/api/placements/" + placement, "DECIDED");
        return placement;
    }

    private Api.Answer open(String area, UUID placement, LocalDate lastDay) {
        return coordinator(area)
                .post(
                        "/api/hearings",
                        object("placementId", placement, "lastDay", lastDay.toString()));
    }

    private static UUID opened(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.json().at("/hearingId").asString());
    }

    private Api.Answer answer(String area, UUID hearing, String stance, LocalDate on) {
        return coordinator(area)
                .post(
                        "/api/hearings/" + hearing + "/answer",
                        object("stance", stance, "on", on.toString()));
    }

    private static void refused(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().at("/rule").asString()).as(answer.text()).isEqualTo("SOFT-8");
    }
}
