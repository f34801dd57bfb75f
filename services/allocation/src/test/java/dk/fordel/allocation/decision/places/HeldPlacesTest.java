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

import dk.fordel.kernel.Period;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HARD-1, HARD-2, HARD-5 and HARD-6 where they are held: in the places of one practice. */
class HeldPlacesTest {

    private static final Period ALWAYS = Period.since(day("2020-01-01"));
    private static final Period YEAR = days("2026-09-01", "2027-08-31");

    private final AggregateTestFixture<Places> places = new AggregateTestFixture<>(Places.class);

    private TestExecutor<Places> withRoomFor(int capacity, Object... then) {
        return places.given(
                        new PlacesEvent.Opened(
                                ELM_ROAD, IN_RANDERS, capacity, day("2020-01-01"), "e1"),
                        new PlacesEvent.Approved(ELM_ROAD, ALWAYS, "e2"),
                        new PlacesEvent.TutorAdded(ELM_ROAD, id("tutor 1"), ALWAYS, "e3"))
                .andGiven(then);
    }

    private static PlacesEvent.Occupied taken(String position) {
        return new PlacesEvent.Occupied(ELM_ROAD, stay(position, KBU, AUTUMN));
    }

    private static final PlacesCommand.Vouch VOUCH =
            new PlacesCommand.Vouch(ELM_ROAD, placementOf("first"));

    @ParameterizedTest(name = "{0} of {1} places taken: one more {2}")
    @CsvSource({"1, 2, true", "2, 2, false"})
    void hard_2_the_last_place_is_taken_and_no_more(int taken, int capacity, boolean more) {
        Object[] others = new Object[taken];
        for (int i = 0; i < taken; i++) {
            others[i] = taken("other " + i);
        }
        var then =
                withRoomFor(capacity, others)
                        .when(new PlacesCommand.Occupy(ELM_ROAD, stay("this", KBU, AUTUMN)));
        if (more) {
            then.expectEvents(taken("this"));
        } else {
            then.expectNoEvents().expectException(PlacesRefusal.Full.class);
        }
    }

    @ParameterizedTest(name = "the only tutor leaves on {0}: still vouched for {1}")
    @CsvSource({"2027-02-28, true", "2027-02-27, false"})
    void hard_1_a_taken_place_needs_a_tutor_to_its_last_day(String lastDay, boolean vouched) {
        var then =
                withRoomFor(
                                1,
                                taken("first"),
                                new PlacesEvent.TutorRemoved(
                                        ELM_ROAD, id("tutor 1"), day(lastDay), "e"))
                        .when(VOUCH)
                        .expectNoEvents();
        if (vouched) {
            then.expectSuccessfulHandlerExecution();
        } else {
            then.expectException(PlacesRefusal.NotApproved.class);
        }
    }

    @ParameterizedTest(name = "a pause from {0}: still vouched for {1}")
    @CsvSource({"2027-03-01, true", "2027-02-28, false"})
    void hard_6_a_pause_agreed_later_is_in_the_way_of_a_taken_place(String from, boolean vouched) {
        var then =
                withRoomFor(
                                1,
                                taken("first"),
                                new PlacesEvent.Paused(
                                        ELM_ROAD, id("pause"), days(from, "2027-06-30"), "e"))
                        .when(VOUCH)
                        .expectNoEvents();
        if (vouched) {
            then.expectSuccessfulHandlerExecution();
        } else {
            then.expectException(PlacesRefusal.Pausing.class);
        }
    }

    @Test
    void hard_2_a_place_that_was_given_is_kept_when_the_capacity_falls() {
        withRoomFor(
                        1,
                        taken("first"),
                        new PlacesEvent.CapacitySet(ELM_ROAD, day("2026-10-01"), 0, "e"))
                .when(VOUCH)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest(name = "the next in phase 3 begins {0}: possible {1}")
    @CsvSource({"2027-05-31, false", "2027-06-01, true"})
    void hard_5_three_months_of_overlap_need_no_dispensation(String from, boolean possible) {
        var next = stay("next", PHASE_3, days(from, "2028-05-31"));
        var then =
                withRoomFor(2, new PlacesEvent.Occupied(ELM_ROAD, stay("first", PHASE_3, YEAR)))
                        .when(new PlacesCommand.Occupy(ELM_ROAD, next));
        if (possible) {
            then.expectEvents(new PlacesEvent.Occupied(ELM_ROAD, next));
        } else {
            then.expectNoEvents().expectException(PlacesRefusal.TwoInPhase3.class);
        }
    }

    @ParameterizedTest(name = "a second tutor until {0}: a dispensation for the year {1}")
    @CsvSource({"2027-08-31, true", "2027-08-30, false"})
    void hard_5_a_dispensation_needs_two_tutors_to_its_last_day(String lastDay, boolean possible) {
        var then =
                withRoomFor(
                                2,
                                new PlacesEvent.TutorAdded(
                                        ELM_ROAD, id("tutor 2"), days("2020-01-01", lastDay), "e"))
                        .when(new PlacesCommand.Dispense(ELM_ROAD, YEAR, HR, "Two rooms"));
        if (possible) {
            then.expectEvents(new PlacesEvent.Phase3Dispensed(ELM_ROAD, YEAR, HR, "Two rooms"));
        } else {
            then.expectNoEvents().expectException(PlacesRefusal.TooSmallForADispensation.class);
        }
    }
}
