package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** HARD-5: where a few months of overlap end, and what a dispensation must cover. */
@Tag("HARD-5")
class OnePhase3AtATimeTest {

    private static final Period YEAR = days("2026-09-01", "2027-08-31");
    private static final PracticeFacts LARGE =
            approved(ELM_ROAD, IN_RANDERS, 3)
                    .tutored(id("tutor 2"), Period.since(day("2020-01-01")));

    private static boolean possible(PracticeFacts practice) {
        return OnePhase3AtATime.objection(practice, stay("this", PHASE_3, YEAR)) == null;
    }

    @ParameterizedTest(name = "the other begins {0}: possible {1}")
    @CsvSource({
        "2026-09-01, false",
        "2027-05-31, false",
        "2027-06-01, true",
        "2027-08-31, true",
        "2027-09-01, true"
    })
    void hard_5_three_months_at_the_end_are_few(String begins, boolean possible) {
        assertThat(possible(LARGE.taking(stay("other", PHASE_3, days(begins, "2028-05-31")))))
                .isEqualTo(possible);
    }

    @ParameterizedTest(name = "together {0} to {1}: few months {2}")
    @CsvSource({
        "2026-11-30, 2027-02-27, true",
        "2026-11-30, 2027-02-28, false",
        "2027-11-30, 2028-02-28, true",
        "2027-11-30, 2028-02-29, false",
        "2026-12-01, 2027-02-28, true",
        "2026-12-01, 2027-03-01, false"
    })
    void hard_5_three_months_are_counted_by_the_calendar(String from, String to, boolean few) {
        PracticeFacts taken = LARGE.taking(stay("other", PHASE_3, days("2026-01-01", to)));
        var stay = stay("this", PHASE_3, days(from, "2028-11-30"));
        assertThat(OnePhase3AtATime.objection(taken, stay) == null).isEqualTo(few);
    }

    @Test
    void hard_5_one_may_leave_and_one_may_come_with_three_months_each() {
        PracticeFacts between =
                LARGE.taking(stay("before", PHASE_3, days("2025-12-01", "2026-11-30")))
                        .taking(stay("after", PHASE_3, days("2027-06-01", "2028-05-31")));
        assertThat(possible(between)).isTrue();
    }

    @Test
    void hard_5_the_own_place_does_not_stand_in_the_way_when_it_moves() {
        assertThat(possible(LARGE.taking(stay("this", PHASE_3, days("2026-10-01", "2027-09-30")))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = PositionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PHASE_3")
    void hard_5_trainees_of_other_kinds_neither_hinder_nor_are_hindered(PositionKind kind) {
        assertThat(possible(LARGE.taking(stay("other", kind, YEAR)))).isTrue();
        PracticeFacts taken = LARGE.taking(stay("other", PHASE_3, YEAR));
        assertThat(OnePhase3AtATime.objection(taken, stay("this", kind, YEAR))).isNull();
    }

    @ParameterizedTest(name = "dispensed {0} to {1}: possible {2}")
    @CsvSource({
        "2027-01-01, 2027-08-31, true",
        "2027-01-02, 2027-08-31, false",
        "2027-01-01, 2027-08-30, false"
    })
    void hard_5_a_dispensation_covers_every_day_that_both_are_there(
            String from, String to, boolean possible) {
        PracticeFacts taken =
                LARGE.taking(stay("other", PHASE_3, days("2027-01-01", "2027-12-31")));
        assertThat(possible(taken.dispensedIn(days(from, to)))).isEqualTo(possible);
    }

    @ParameterizedTest(name = "a second tutor {0} to {1}: large {2}")
    @CsvSource({
        "2026-09-01, 2027-08-31, true",
        "2026-09-02, 2027-08-31, false",
        "2026-09-01, 2027-08-30, false"
    })
    void hard_5_a_practice_is_large_with_two_tutors_on_every_day(
            String from, String to, boolean large) {
        PracticeFacts practice = approved(ELM_ROAD).tutored(id("tutor 2"), days(from, to));
        assertThat(OnePhase3AtATime.isLarge(practice, YEAR)).isEqualTo(large);
    }

    @Test
    void hard_5_a_third_tutor_may_take_over_from_the_second_and_one_alone_is_not_large() {
        PracticeFacts left = LARGE.notTutoredAfter(id("tutor 2"), day("2026-12-31"));
        assertThat(OnePhase3AtATime.isLarge(left, YEAR)).isFalse();
        assertThat(
                        OnePhase3AtATime.isLarge(
                                left.tutored(id("tutor 3"), Period.since(day("2027-01-01"))), YEAR))
                .isTrue();
        assertThat(OnePhase3AtATime.isLarge(approved(ELM_ROAD), YEAR)).isFalse();
        assertThat(OnePhase3AtATime.isLarge(approved(ELM_ROAD).withoutTutor(id("tutor 1")), YEAR))
                .isFalse();
    }
}
