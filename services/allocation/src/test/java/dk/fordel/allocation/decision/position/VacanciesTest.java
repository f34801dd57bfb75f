package dk.fordel.allocation.decision.position;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.RunningAllocation;
import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementDecided;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.contracts.allocation.PracticeNamed;
import dk.fordel.contracts.trainee.AdvertisementWithdrawn;
import dk.fordel.contracts.trainee.PositionAdvertised;
import dk.fordel.contracts.trainee.PracticeBarred;
import dk.fordel.contracts.trainee.ProgrammeFilled;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** ALLOC-P1P2: programmes that are advertised with their practices, and filled. */
@Tag("ALLOC-P1P2")
class VacanciesTest extends RunningAllocation {

    private final UUID programme = UUID.randomUUID();
    private final UUID position = UUID.randomUUID();
    private final UUID placement = placementOf(position);
    private final String path = "/api/placements/" + placement;

    @BeforeEach
    void theRegion() {
        region();
        advertise(FIRST, LAST);
        whenSeen(path, "\"OPEN\"");
    }

    private void advertise(LocalDate from, LocalDate to) {
        tell(
                programme,
                new PositionAdvertised(
                        position, programme, "PHASE_2", from, to, null, "randers", null));
    }

    private UUID filled(UUID trainee) {
        tell(programme, new ProgrammeFilled(programme, trainee, List.of(position)));
        whenSeen(path, trainee.toString());
        return trainee;
    }

    @Test
    void a_practice_is_named_before_anybody_has_the_position_and_the_trainee_is_told_of_later() {
        UUID elmRoad = practice("730", 1);
        JsonNode open = hr().get(path).json();
        assertThat(open.at("/programmeId").asString()).isEqualTo(programme.toString());
        assertThat(open.at("/traineeId").isNull()).isTrue();
        done(decide("randers", placement, elmRoad));
        PracticeNamed named =
                facts.await(
                        AllocationEvent.TOPIC,
                        PracticeNamed.class,
                        fact -> fact.placementId().equals(placement));
        assertThat(named.programmeId()).isEqualTo(programme);
        assertThat(named.practiceId()).isEqualTo(elmRoad);
        assertThat(named.override()).isFalse();
        Api.Answer early = confirm(placement);
        refused(early, "ALLOC-P1P2");
        assertThat(early.text()).contains("no trainee yet");

        UUID trainee = filled(UUID.randomUUID());
        assertThat(hr().get(path).json().at("/standing").asString()).isEqualTo("DECIDED");
        done(confirm(placement));
        PlacementConfirmed confirmed =
                facts.await(
                        AllocationEvent.TOPIC,
                        PlacementConfirmed.class,
                        fact -> fact.placementId().equals(placement));
        assertThat(confirmed.traineeId()).isEqualTo(trainee);
        assertThat(facts.on(AllocationEvent.TOPIC, PlacementDecided.class))
                .noneMatch(fact -> fact.placementId().equals(placement));
    }

    @Test
    void a_trainee_who_is_barred_from_the_named_practice_loses_the_place_in_words() {
        UUID elmRoad = practice("730", 1);
        UUID trainee = UUID.randomUUID();
        done(decide("randers", placement, elmRoad));
        tell(programme, new PracticeBarred(trainee, elmRoad)); // same key, so seen before it
        filled(trainee);
        assertThat(whenSeen(path, "can never be placed").at("/standing").asString())
                .isEqualTo("OPEN");
        facts.await(
                AllocationEvent.TOPIC,
                PlacementWithdrawn.class,
                fact -> fact.placementId().equals(placement));
        UUID other = planned("KBU", "730");
        done(decide("randers", other, elmRoad));
    }

    @Test
    void advertised_again_it_has_other_days_and_withdrawn_its_place_is_free() {
        UUID elmRoad = practice("730", 1);
        done(decide("randers", placement, elmRoad));
        LocalDate later = LAST.plusMonths(1);
        advertise(FIRST, later);
        whenSeen(path, later.toString());
        UUID other = planned("KBU", "730");
        refused(decide("randers", other, elmRoad), "HARD-2");
        tell(programme, new AdvertisementWithdrawn(position, programme));
        whenSeen(path, "WITHDRAWN");
        done(decide("randers", other, elmRoad));
    }
}
