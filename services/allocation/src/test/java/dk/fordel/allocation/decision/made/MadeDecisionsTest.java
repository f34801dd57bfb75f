package dk.fordel.allocation.decision.made;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.kernel.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.UUID;

/** Every decision is found again, also the one that stands no longer. */
class MadeDecisionsTest extends RunningAllocation {

    @BeforeEach
    void theRegion() {
        region();
    }

    @Test
    void an_override_that_was_sent_back_is_not_forgotten() {
        UUID elmRoad = practice("779", 1);
        LocalDate winter = LocalDate.of(2028, 1, 1);
        UUID placement = plannedFrom(winter, UUID.randomUUID(), UUID.randomUUID(), "779");
        recommended(round("KBU", "2028-01-01", "2028-01-31"));
        whenAllIsSeen();
        UUID oakStreet = practice("779", 1);
        done(decide("randers", placement, oakStreet, "LEARNING_NEED", "Rural patients"));
        whenAllIsSeen();
        assertThat(outcomes("override=true&placement=" + placement)).isEqualTo("STANDS ");

        done(
                council()
                        .post(
                                "/api/placements/" + placement + "/ruling",
                                object("ruling", "SENT_BACK", "reason", "Look again"),
                                "If-Match",
                                hr().get("/api/placements/" + placement).header("ETag")));
        done(decide("randers", placement, elmRoad));
        whenAllIsSeen();

        assertThat(outcomes("placement=" + placement)).contains("SENT_BACK", "STANDS");
        assertThat(outcomes("override=true&placement=" + placement)).isEqualTo("SENT_BACK ");
        assertThat(outcomes("override=false&placement=" + placement)).isEqualTo("STANDS ");
        JsonNode override = decisions("override=true&practice=" + oakStreet).at("/items/0");
        assertThat(override.at("/post").asString()).isEqualTo("COORDINATOR randers");
        assertThat(override.at("/reasonCode").asString()).isEqualTo("LEARNING_NEED");
        assertThat(override.at("/recommended").asString()).isEqualTo(elmRoad.toString());
    }

    @Test
    void decisions_are_found_by_post_area_kind_and_period() {
        UUID elmRoad = practice("710", 1);
        UUID placement = planned("KBU", "710");
        done(decide("randers", placement, elmRoad));
        whenAllIsSeen();
        String mine = "&practice=" + elmRoad;

        assertThat(outcomes("post=COORDINATOR%20randers&area=randers&kind=KBU" + mine))
                .isEqualTo("STANDS ");
        assertThat(outcomes("post=COORDINATOR%20horsens" + mine)).isEmpty();
        assertThat(outcomes("kind=PHASE_3" + mine)).isEmpty();
        assertThat(outcomes("from=" + today() + "&to=" + today() + mine)).isEqualTo("STANDS ");
        assertThat(outcomes("to=" + today().minusDays(1) + mine)).isEmpty();
        assertThat(outcomes("from=" + today().plusDays(1) + mine)).isEmpty();
    }

    @Test
    void practices_trainees_and_other_regions_do_not_read_them() {
        for (Role role : new Role[] {Role.TRAINEE, Role.TUTOR_PRACTICE, Role.OTHER_REGION}) {
            assertThat(api.as(role).get("/api/decisions").status()).isEqualTo(403);
        }
    }

    @Test
    void a_stay_that_ended_early_is_listed_with_the_day_it_ended() {
        UUID elmRoad = practice("710", 1);
        UUID placement = planned("KBU", "710");
        done(decide("randers", placement, elmRoad));
        assertThat(confirm(placement).status()).isEqualTo(204);
        String path = "/api/placements/" + placement;
        done(hr().post(path + "/start", object("on", FIRST)));
        done(hr().post(path + "/end", object("on", FIRST.plusMonths(2))));
        whenAllIsSeen();

        assertThat(hr().get(path).json().at("/ends").asString())
                .isEqualTo(FIRST.plusMonths(2).toString());
    }

    private JsonNode decisions(String query) {
        return api.as(Role.AUDITOR).get("/api/decisions?" + query).json();
    }

    private String outcomes(String query) {
        StringBuilder outcomes = new StringBuilder();
        decisions(query)
                .at("/items")
                .forEach(row -> outcomes.append(row.at("/outcome").asString()).append(' '));
        return outcomes.toString();
    }
}
