package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.AUTUMN;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.Capacity;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.kernel.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** HARD-1, HARD-2 and HARD-6 on the first and the last day of a stay, and a day beside them. */
class StayEdgesTest {

    private static final PracticeFacts REGISTERED =
            PracticeFacts.registered(
                    ELM_ROAD, IN_RANDERS, Capacity.NONE.from(day("2020-01-01"), 1));

    @ParameterizedTest(name = "approved {0} to {1}, a tutor {2} to {3}: possible {4}")
    @CsvSource({
        "2026-09-01, 2027-02-28, 2026-09-01, 2027-02-28, true",
        "2026-09-02, 2027-02-28, 2026-09-01, 2027-02-28, false",
        "2026-09-01, 2027-02-27, 2026-09-01, 2027-02-28, false",
        "2026-09-01, 2027-02-28, 2026-09-02, 2027-02-28, false",
        "2026-09-01, 2027-02-28, 2026-09-01, 2027-02-27, false"
    })
    void hard_1_approval_and_tutor_hold_from_the_first_day_to_the_last(
            String from, String to, String tutorFrom, String tutorTo, boolean possible) {
        PracticeFacts practice =
                REGISTERED
                        .approvedIn(days(from, to))
                        .tutored(id("tutor"), days(tutorFrom, tutorTo));
        assertThat(ApprovedWithActiveTutor.objection(practice, AUTUMN) == null).isEqualTo(possible);
    }

    @Test
    void hard_1_without_approval_or_without_any_tutor_nobody_comes() {
        Period always = Period.since(day("2020-01-01"));
        assertThat(
                        ApprovedWithActiveTutor.objection(
                                REGISTERED.tutored(id("tutor"), always), AUTUMN))
                .contains("not approved");
        assertThat(ApprovedWithActiveTutor.objection(REGISTERED.approvedIn(always), AUTUMN))
                .contains("no active tutor");
    }

    @ParameterizedTest(name = "{0} of {1} places taken: room {2}")
    @CsvSource({"0, 0, false", "0, 1, true", "2, 3, true", "3, 3, false", "4, 3, false"})
    void hard_2_the_last_place_is_given_and_no_more(int taken, int capacity, boolean room) {
        PracticeFacts practice = approved(ELM_ROAD, IN_RANDERS, capacity);
        for (int i = 0; i < taken; i++) {
            practice = practice.taking(stay("other " + i, INTRODUCTION, AUTUMN));
        }
        assertThat(WithinCapacity.objection(practice, stay("this", KBU, AUTUMN)) == null)
                .isEqualTo(room);
    }

    @ParameterizedTest(name = "one place from {0}, none from {1}: room {2}")
    @CsvSource({
        "2026-09-01, 2027-03-01, true",
        "2026-09-02, 2027-03-01, false",
        "2026-09-01, 2027-02-28, false"
    })
    void hard_2_there_is_a_place_from_the_first_day_to_the_last(
            LocalDate from, LocalDate until, boolean room) {
        PracticeFacts practice =
                PracticeFacts.registered(
                        ELM_ROAD, IN_RANDERS, Capacity.NONE.from(from, 1).from(until, 0));
        assertThat(WithinCapacity.objection(practice, stay("this", KBU, AUTUMN)) == null)
                .isEqualTo(room);
    }

    @Test
    void hard_2_a_place_that_comes_while_another_trainee_does_is_enough_for_both() {
        PracticeFacts grows =
                approved(ELM_ROAD)
                        .withCapacity(day("2026-12-01"), 2)
                        .taking(stay("other", PHASE_3, days("2026-12-01", "2027-11-30")));
        assertThat(WithinCapacity.objection(grows, stay("this", KBU, AUTUMN))).isNull();
        PracticeFacts late = approved(ELM_ROAD).withCapacity(day("2026-12-02"), 2);
        assertThat(
                        WithinCapacity.objection(
                                late.taking(
                                        stay("other", PHASE_3, days("2026-12-01", "2027-11-30"))),
                                stay("this", KBU, AUTUMN)))
                .contains("1 of 1 places are taken on 2026-12-01");
    }

    @ParameterizedTest(name = "a pause {0} to {1}: possible {2}")
    @CsvSource({
        "2026-06-01, 2026-08-31, true",
        "2026-06-01, 2026-09-01, false",
        "2026-12-24, 2026-12-24, false",
        "2027-02-28, 2027-06-30, false",
        "2027-03-01, 2027-06-30, true"
    })
    void hard_6_no_day_of_the_stay_lies_in_a_pause(String from, String to, boolean possible) {
        PracticeFacts pausing = approved(ELM_ROAD).pausing(id("pause"), days(from, to));
        assertThat(NotDuringAPause.objection(pausing, AUTUMN) == null).isEqualTo(possible);
    }

    @Test
    void hard_6_a_second_pause_and_one_without_an_end_are_in_the_way_as_well() {
        PracticeFacts two =
                approved(ELM_ROAD)
                        .pausing(id("earlier"), days("2026-01-01", "2026-03-31"))
                        .pausing(id("later"), Period.since(day("2027-02-28")));
        assertThat(NotDuringAPause.objection(two, AUTUMN)).contains("2027-02-28");
        assertThat(
                        NotDuringAPause.objection(
                                two.pausingUntil(id("later"), day("2027-02-27")), AUTUMN))
                .isNull();
    }
}
