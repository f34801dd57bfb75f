package dk.fordel.allocation.decision.places;

import static dk.fordel.allocation.Town.AUTUMN;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.placementOf;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import dk.fordel.allocation.known.facts.Attempt;
import dk.fordel.kernel.Period;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a practice's places hold and what they refuse (HARD-1, HARD-2, HARD-5, HARD-6). */
@Tag("HARD-1")
@Tag("HARD-2")
@Tag("HARD-5")
@Tag("HARD-6")
class PlacesTest {

    private static final Period YEAR = days("2026-09-01", "2027-08-31");

    private final AggregateTestFixture<Places> places = new AggregateTestFixture<>(Places.class);

    private TestExecutor<Places> approved(int capacity, Object... then) {
        return places.given(
                        new PlacesEvent.Opened(
                                ELM_ROAD, IN_RANDERS, capacity, day("2020-01-01"), "e1"),
                        new PlacesEvent.Approved(ELM_ROAD, Period.since(day("2020-01-01")), "e2"),
                        tutor("1"))
                .andGiven(then);
    }

    private static PlacesEvent.TutorAdded tutor(String number) {
        return new PlacesEvent.TutorAdded(
                ELM_ROAD, id("tutor " + number), Period.since(day("2020-01-01")), "t" + number);
    }

    private static PlacesEvent.Occupied taken(String position) {
        return new PlacesEvent.Occupied(ELM_ROAD, stay(position, KBU, AUTUMN));
    }

    private static PlacesCommand.Occupy take(String position) {
        return new PlacesCommand.Occupy(ELM_ROAD, stay(position, KBU, AUTUMN));
    }

    @Test
    void a_registered_practice_opens_its_places_once() {
        var open = new PlacesCommand.Open(ELM_ROAD, IN_RANDERS, 1, day("2020-01-01"), "e1");
        places.givenNoPriorActivity()
                .when(open)
                .expectEvents(
                        new PlacesEvent.Opened(ELM_ROAD, IN_RANDERS, 1, day("2020-01-01"), "e1"));
        approved(1).when(open).expectNoEvents();
    }

    @Test
    void a_practice_with_room_takes_a_trainee() {
        approved(1).when(take("first")).expectEvents(taken("first"));
    }

    @Test
    void asking_twice_takes_one_place() {
        approved(1, taken("first")).when(take("first")).expectNoEvents();
    }

    @Test
    void a_full_practice_refuses_another_trainee() {
        approved(1, taken("first"))
                .when(take("second"))
                .expectNoEvents()
                .expectException(PlacesRefusal.Full.class);
    }

    @Test
    void a_place_given_back_can_be_taken_again() {
        approved(1, taken("first"), new PlacesEvent.Released(ELM_ROAD, placementOf("first")))
                .when(take("second"))
                .expectEvents(taken("second"));
    }

    @Test
    void the_rest_of_a_stay_that_ended_early_can_be_taken() {
        approved(
                        1,
                        taken("first"),
                        new PlacesEvent.Vacated(
                                ELM_ROAD, stay("first", KBU, days("2026-09-01", "2026-10-31"))))
                .when(
                        new PlacesCommand.Occupy(
                                ELM_ROAD, stay("second", KBU, days("2026-11-01", "2027-02-28"))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_practice_that_is_not_approved_takes_nobody() {
        places.given(new PlacesEvent.Opened(ELM_ROAD, IN_RANDERS, 1, day("2020-01-01"), "e1"))
                .when(take("first"))
                .expectException(PlacesRefusal.NotApproved.class);
    }

    @Test
    void a_practice_with_a_pause_takes_nobody() {
        approved(
                        1,
                        new PlacesEvent.Paused(
                                ELM_ROAD, id("p"), days("2026-12-01", "2026-12-31"), "e"))
                .when(take("first"))
                .expectException(PlacesRefusal.Pausing.class);
    }

    @Test
    void a_second_phase_3_needs_a_dispensation_that_a_large_practice_can_have() {
        var first = new PlacesEvent.Occupied(ELM_ROAD, stay("first", PHASE_3, YEAR));
        var second = new PlacesCommand.Occupy(ELM_ROAD, stay("second", PHASE_3, YEAR));
        var dispense = new PlacesCommand.Dispense(ELM_ROAD, YEAR, HR, "Two tutors, two rooms");
        var dispensed =
                new PlacesEvent.Phase3Dispensed(ELM_ROAD, YEAR, HR, "Two tutors, two rooms");
        approved(2, first).when(second).expectException(PlacesRefusal.TwoInPhase3.class);
        approved(2, first)
                .when(dispense)
                .expectException(PlacesRefusal.TooSmallForADispensation.class);
        approved(2, tutor("2"), first).when(dispense).expectEvents(dispensed);
        approved(2, tutor("2"), first, dispensed)
                .when(second)
                .expectEvents(new PlacesEvent.Occupied(ELM_ROAD, stay("second", PHASE_3, YEAR)));
    }

    @Test
    void a_place_moves_to_other_days_when_there_is_room_and_stays_in_words_when_not() {
        Period later = days("2027-01-01", "2027-06-30");
        var shift = new PlacesCommand.Shift(ELM_ROAD, stay("first", KBU, later));
        approved(1, taken("first"))
                .when(shift)
                .expectEvents(new PlacesEvent.Occupied(ELM_ROAD, stay("first", KBU, later)))
                .expectResultMessagePayload(new Attempt(null));
        approved(
                        1,
                        taken("first"),
                        new PlacesEvent.Occupied(
                                ELM_ROAD, stay("second", KBU, days("2027-03-01", "2027-08-31"))))
                .when(shift)
                .expectNoEvents()
                .expectResultMessagePayload(
                        new Attempt(
                                "Practice %s is full: 1 of 1 places are taken on 2027-03-01."
                                        .formatted(ELM_ROAD)));
    }

    @Test
    void a_place_is_no_longer_vouched_for_when_the_approval_was_withdrawn() {
        var vouch = new PlacesCommand.Vouch(ELM_ROAD, placementOf("first"));
        approved(1, taken("first")).when(vouch).expectNoEvents();
        approved(
                        1,
                        taken("first"),
                        new PlacesEvent.ApprovalWithdrawn(ELM_ROAD, day("2026-10-01"), "e"))
                .when(vouch)
                .expectException(PlacesRefusal.NotApproved.class);
    }

    @Test
    void a_fact_that_is_known_already_is_not_told_again() {
        approved(1)
                .when(new PlacesCommand.Approve(ELM_ROAD, Period.since(day("2020-01-01")), "e9"))
                .expectNoEvents();
    }
}
