package dk.fordel.allocation.decision.phase3;

import static dk.fordel.testing.Api.object;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.UUID;

/** ALLOC-P3, from what is possible to the decision. */
@Tag("ALLOC-P3")
class Phase3OverHttpTest extends RunningAllocation {

    @BeforeEach
    void theRegion() {
        region();
    }

    private Api.Answer nominate(String placement, UUID... practices) {
        return coordinator("randers")
                .post(placement + "/nomination", object("practiceIds", practices));
    }

    @Test
    void a_trainee_chooses_among_the_nominated_and_another_brings_an_own_agreement() {
        UUID elmRoad = practice("710", 1);
        UUID oakStreet = practice("710", 1);
        UUID ashLane = practice("710", 1);
        UUID elsewhere = practice("615", 1);
        String first = "/api/placements/" + anchored(UUID.randomUUID(), "PHASE_3", "randers");

        JsonNode candidates = hr().get(first + "/candidates?limit=2").json();
        assertThat(candidates.at("/best")).hasSize(2);
        assertThat(candidates.at("/possible").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(candidates.at("/best/0/byPrinciple").has("SOFT-1")).isTrue();
        assertThat(candidates.at("/excluded/HARD-4").asInt()).isPositive();
        assertThat(hr().get(first + "/candidates?limit=201").status()).isEqualTo(400);

        refused(nominate(first, elmRoad, oakStreet, elsewhere), "HARD-4");
        refused(nominate(first, elmRoad, oakStreet), "ALLOC-P3");
        assertThat(nominate(first, elmRoad, elmRoad).status()).isEqualTo(400);
        done(nominate(first, elmRoad, oakStreet, ashLane));
        refused(hr().post(first + "/choice", object("practiceId", elsewhere)), "ALLOC-P3");
        done(hr().post(first + "/choice", object("practiceId", oakStreet)));
        JsonNode row = whenSeen(first, "\"chosen\":\"" + oakStreet);
        assertThat(row.at("/standing").asString()).isEqualTo("OPEN");
        assertThat(row.at("/choice/nominated")).hasSize(3);
        refused(decide("randers", id(first), elmRoad), "ORG-1");
        done(decide("randers", id(first), oakStreet));
        assertThat(whenSeen(first, "DECIDED").at("/override").asBoolean()).isFalse();

        String second = "/api/placements/" + anchored(UUID.randomUUID(), "PHASE_3", "randers");
        done(hr().post(second + "/own-agreement", object("practiceId", ashLane)));
        refused(decide("randers", id(second), elmRoad), "ALLOC-P3");
        done(decide("randers", id(second), ashLane, "OWN_AGREEMENT", null));
        JsonNode approved = whenSeen(second, "DECIDED");
        assertThat(approved.at("/choice/chosen").asString()).isEqualTo(ashLane.toString());
        assertThat(approved.at("/choice/ownAgreement").isNull()).isTrue();

        String third = "/api/placements/" + anchored(UUID.randomUUID(), "PHASE_3", "randers");
        done(hr().post(third + "/own-agreement", object("practiceId", ashLane)));
        assertThat(whenSeen(third + "/timeline", "own-agreement-brought").toString())
                .contains("is full: 1 of 1");
        done(
                coordinator("randers")
                        .post(third + "/own-agreement/rejection", object("reason", "It is full")));
        whenSeen(third + "/timeline", "It is full");
    }

    @Test
    void the_choice_is_recorded_by_office_or_coordinator_and_nominated_by_the_coordinator_alone() {
        String any = "/api/placements/" + UUID.randomUUID();
        var practices = object("practiceIds", List.of(UUID.randomUUID()));
        var practice = object("practiceId", UUID.randomUUID());
        assertThat(hr().post(any + "/nomination", practices).status()).isEqualTo(403);
        assertThat(api.as(Role.TRAINEE).post(any + "/choice", practice).status()).isEqualTo(403);
        assertThat(hr().post(any + "/own-agreement/rejection", object("reason", "No")).status())
                .isEqualTo(403);
        assertThat(hr().post(any + "/choice", practice).status()).isEqualTo(404);
        assertThat(hr().get(any + "/candidates").status()).isEqualTo(404);
    }

    private static UUID id(String placement) {
        return UUID.fromString(placement.substring(placement.lastIndexOf('/') + 1));
    }
}
