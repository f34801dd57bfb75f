package dk.fordel.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.contracts.registry.DiversityWished;
import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.contracts.registry.PatientBaseAssessed;
import dk.fordel.contracts.registry.PracticeEvaluated;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.contracts.registry.TrainingSiteApprovalWithdrawn;
import dk.fordel.contracts.registry.TutorJoined;
import dk.fordel.contracts.registry.TutorQualificationRecorded;
import dk.fordel.contracts.registry.WishWithdrawn;
import dk.fordel.contracts.trainee.EarlierStayRecorded;
import dk.fordel.contracts.trainee.PositionBounded;
import dk.fordel.contracts.trainee.PositionCancelled;
import dk.fordel.contracts.trainee.PositionMoved;
import dk.fordel.contracts.trainee.TeamFormed;
import dk.fordel.contracts.trainee.WishesRanked;
import dk.fordel.testing.Api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Facts of the registry and the trainee service, and what follows from them here. */
class FollowingFactsTest extends RunningAllocation {

    private static final LocalDate LATER = LocalDate.of(2026, 10, 1);
    private static final LocalDate LATER_LAST = LocalDate.of(2027, 3, 31);

    @BeforeEach
    void theRegion() {
        region();
    }

    @Test
    void a_practice_may_be_known_before_its_geography() {
        UUID practice = practice("999", 1);
        UUID placement = planned("KBU", "999");
        assertThat(decide("north", placement, practice).status()).isEqualTo(409);
        facts.send(
                RegistryEvent.TOPIC,
                "1081",
                new GeographyPublished(
                        "1081",
                        1,
                        LocalDate.of(2020, 1, 1),
                        List.of(
                                new GeographyPublished.Unit(
                                        "north", "North", "Nord", List.of("999"))),
                        List.of()));
        await().until(() -> decide("north", placement, practice).status() == 204);
    }

    @Test
    void a_confirmed_position_that_moves_takes_its_place_along() {
        UUID practice = practice("730", 1);
        UUID position = UUID.randomUUID();
        UUID trainee = UUID.randomUUID();
        UUID placement = planned(position, trainee, "KBU", "730");
        decide("randers", placement, practice);
        confirm(placement);
        tell(position, new PositionMoved(position, trainee, LATER, LATER_LAST));
        facts.await(
                AllocationEvent.TOPIC,
                PlacementConfirmed.class,
                fact -> fact.placementId().equals(placement) && fact.from().equals(LATER));
        assertThat(whenSeen("/api/placements/" + placement, LATER.toString()).toString())
                .contains("CONFIRMED");
        assertThat(whenSeen("/api/practices/" + practice + "/occupancy", LATER.toString()))
                .isNotNull();
    }

    @Test
    void one_that_moves_to_days_without_room_loses_its_place_and_says_why() {
        UUID practice = practice("730", 1);
        UUID position = UUID.randomUUID();
        UUID trainee = UUID.randomUUID();
        UUID placement = planned(position, trainee, "KBU", "730");
        UUID other = UUID.randomUUID();
        UUID after = planned(other, UUID.randomUUID(), "KBU", "730");
        LocalDate next = LocalDate.of(2027, 3, 1);
        tell(other, new PositionMoved(other, UUID.randomUUID(), next, LocalDate.of(2027, 8, 31)));
        whenSeen("/api/placements/" + after, next.toString());
        assertThat(decide("randers", after, practice).status()).isEqualTo(204);
        assertThat(decide("randers", placement, practice).status()).isEqualTo(204);
        assertThat(confirm(placement).status()).isEqualTo(204);

        tell(position, new PositionMoved(position, trainee, LATER, LATER_LAST));

        PlacementWithdrawn withdrawn =
                facts.await(
                        AllocationEvent.TOPIC,
                        PlacementWithdrawn.class,
                        fact -> fact.placementId().equals(placement));
        assertThat(withdrawn.reasonCode()).isEqualTo("MOVED");
        assertThat(whenSeen("/api/placements/" + placement, "\"OPEN\"").toString())
                .contains("Place lost when the position moved", "is full: 1 of 1");
    }

    @Test
    void a_cancelled_position_frees_its_place() {
        UUID practice = practice("730", 1);
        UUID position = UUID.randomUUID();
        UUID trainee = UUID.randomUUID();
        UUID placement = planned(position, trainee, "KBU", "730");
        decide("randers", placement, practice);
        UUID waiting = planned("KBU", "730");
        assertThat(decide("randers", waiting, practice).status()).isEqualTo(409);
        tell(position, new PositionCancelled(position, trainee));
        whenSeen("/api/placements/" + placement, "WITHDRAWN");
        assertThat(decide("randers", waiting, practice).status()).isEqualTo(204);
    }

    @Test
    void a_withdrawn_approval_stops_the_confirmation() {
        UUID practice = practice("730", 1);
        UUID placement = planned("KBU", "730");
        decide("randers", placement, practice);
        tell(practice, new TrainingSiteApprovalWithdrawn(practice, LATER));
        whenSeen("/api/practices/" + practice + "/timeline", "places.approval-withdrawn.v1");
        Api.Answer refused = confirm(placement);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/rule").asString()).isEqualTo("HARD-1");
    }

    @Test
    void ranked_wishes_are_known_to_the_placement() {
        UUID position = UUID.randomUUID();
        UUID trainee = UUID.randomUUID();
        UUID placement = planned(position, trainee, "INTRODUCTION", "730");
        tell(position, new WishesRanked(position, trainee, List.of("730", "710")));
        assertThat(whenSeen("/api/placements/" + placement, "710").at("/wishes")).hasSize(2);
    }

    @Test
    void what_the_principles_look_at_is_followed_and_kept_with_the_round() {
        LocalDate spring = LocalDate.of(2028, 3, 1);
        UUID practice = practice("730", 1);
        UUID tutor = UUID.randomUUID();
        UUID wish = UUID.randomUUID();
        tell(practice, new PatientBaseAssessed(practice, spring, "RURAL", "HIGH", "LOW"));
        tell(practice, new TutorJoined(practice, tutor, spring, null));
        tell(
                practice,
                new TutorQualificationRecorded(practice, tutor, spring, 7, null, spring, false));
        tell(practice, new PracticeEvaluated(practice, UUID.randomUUID(), spring, 84, 12));
        tell(practice, new DiversityWished(practice, wish, spring, spring.plusMonths(1)));
        tell(practice, new DiversityWished(practice, UUID.randomUUID(), spring, spring));
        tell(practice, new WishWithdrawn(practice, wish));
        UUID position = UUID.randomUUID();
        UUID trainee = UUID.randomUUID();
        UUID mate = UUID.randomUUID();
        UUID stay = UUID.randomUUID();
        tell(
                position,
                new EarlierStayRecorded(
                        trainee, stay, "KBU", spring, spring, "SOLO", "URBAN", null, null));
        tell(position, new PositionBounded(position, trainee, position, List.of("730")));
        tell(position, new TeamFormed(UUID.randomUUID(), List.of(trainee, mate)));
        plannedFrom(spring, position, trainee, "730");
        UUID mates = UUID.randomUUID();
        plannedFrom(spring, mates, mate, "730");
        whenSeen("/api/practices/" + practice + "/timeline", "places.evaluated.v1");

        UUID round = round("KBU", "2028-03-01", "2028-03-31");
        recommended(round);
        JsonNode facts = whenSeen("/api/rounds/" + round + "/facts", trainee.toString());

        JsonNode seeker = where(facts.at("/seekers"), "/need/trainee", trainee);
        assertThat(seeker.at("/trainee/stays/0/organisation").asString()).isEqualTo("SOLO");
        assertThat(seeker.at("/trainee/stays/0/base/setting").asString()).isEqualTo("URBAN");
        assertThat(seeker.at("/trainee/bounds/" + position + "/0").asString()).isEqualTo("730");
        assertThat(seeker.at("/trainee/team/members")).hasSize(2);
        JsonNode known = where(facts.at("/candidates"), "/practice/practice", practice);
        assertThat(known.at("/practice/bases/2028-03-01/setting").asString()).isEqualTo("RURAL");
        assertThat(known.at("/practice/diversity")).hasSize(1);
        assertThat(known.at("/practice/teaching/evaluations/0/score").asInt()).isEqualTo(84);
        assertThat(known.at("/practice/teaching/tutors/" + tutor + "/yearsOfExperience").asInt())
                .isEqualTo(7);
    }

    private static JsonNode where(JsonNode all, String path, UUID id) {
        return all.valueStream()
                .filter(one -> one.at(path).asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }
}
