package dk.fordel.allocation.decision.introduction;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.contracts.trainee.WishesRanked;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** ALLOC-INTRO, from the ranking to the answer to the offer. */
@Tag("ALLOC-INTRO")
class IntroductionOverHttpTest extends RunningAllocation {

    @BeforeEach
    void theRegion() {
        region();
    }

    private Api committee() {
        return api.as(Role.APPOINTMENT_COMMITTEE);
    }

    private Api.Answer assign(UUID placement, String municipality, String reason) {
        return committee()
                .post(
                        "/api/placements/" + placement + "/municipality",
                        object("municipality", municipality, "reason", reason));
    }

    private Api.Answer offer(UUID placement, LocalDate lastDay) {
        return hr().post("/api/placements/" + placement + "/offer", object("lastDay", lastDay));
    }

    private Api.Answer accept(UUID placement) {
        return hr().post("/api/placements/" + placement + "/offer/acceptance", "");
    }

    @Test
    void a_municipality_is_assigned_a_practice_in_it_decided_and_the_offer_accepted_in_time() {
        UUID elmRoad = practice("707", 1);
        UUID elsewhere = practice("710", 1);
        UUID position = UUID.randomUUID();
        UUID trainee = UUID.randomUUID();
        UUID placement = planned(position, trainee, "INTRODUCTION", null);
        tell(position, new WishesRanked(position, trainee, List.of("707", "710")));
        whenSeen("/api/placements/" + placement, "\"707\"");

        refused(assign(placement, "710", null), "ALLOC-INTRO");
        refused(assign(placement, "741", "An island"), "ORG-3");
        done(assign(placement, "707", null));
        whenSeen("/api/placements/" + placement, "\"municipality\":\"707\"");
        refused(decide("randers", placement, elsewhere), "ORG-1");
        done(
                committee()
                        .post(
                                "/api/placements/" + placement + "/decision",
                                object("practiceId", elmRoad)));
        refused(offer(placement, today().plusDays(7)), "ORG-1");
        done(confirm(placement));
        done(offer(placement, today().plusDays(7)));
        done(accept(placement));
        done(accept(placement));
        JsonNode row = whenSeen("/api/placements/" + placement, "\"acceptedOn\":\"");
        assertThat(row.at("/offer/lastDay").asString()).isEqualTo(today().plusDays(7).toString());
        assertThat(whenSeen("/api/placements/" + placement + "/timeline", "offer-accepted"))
                .isNotNull();
    }

    @Test
    void a_late_answer_is_refused_and_a_declined_offer_frees_place_and_frame() {
        frameLeavesOne("INTRODUCTION", "Øst");
        UUID elmRoad = practice("707", 1);
        UUID placement = planned("INTRODUCTION", "707");
        UUID waiting = planned("INTRODUCTION", null);
        done(decide("randers", placement, elmRoad));
        done(confirm(placement));
        done(offer(placement, today()));
        refused(assign(waiting, "707", null), "HARD-7");
        clock.advance(Duration.ofDays(1));
        Api.Answer late = accept(placement);
        refused(late, "ALLOC-INTRO");
        assertThat(late.text()).contains(today().minusDays(1).toString());
        done(
                hr().post(
                                "/api/placements/" + placement + "/withdrawal",
                                object("code", "OFFER_DECLINED", "reason", "No answer")));
        done(assign(waiting, "707", null));
        done(decide("randers", waiting, elmRoad));
    }

    @Test
    void the_office_assigns_no_municipality_and_a_trainee_records_no_answer() {
        String any = "/api/placements/" + UUID.randomUUID();
        var municipality = object("municipality", "707");
        assertThat(hr().post(any + "/municipality", municipality).status()).isEqualTo(403);
        assertThat(api.as(Role.TRAINEE).post(any + "/offer/acceptance", "").status())
                .isEqualTo(403);
        assertThat(committee().post(any + "/municipality", municipality).status()).isEqualTo(404);
        assertThat(committee().post(any + "/municipality", "{}").status()).isEqualTo(400);
    }
}
