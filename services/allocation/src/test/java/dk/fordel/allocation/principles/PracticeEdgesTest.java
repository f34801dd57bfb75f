package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.kernel.PositionKind.OTHER_SPECIALTY;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.known.facts.Wish;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SOFT-1, SOFT-2 and SOFT-6 at the edges of what they count. */
@Tag("SOFT-1")
@Tag("SOFT-2")
@Tag("SOFT-6")
class PracticeEdgesTest {

    private static final Need NEED = need("this", KBU);
    private static final Counting COUNTING = Counting.forOne(NEED, Document.PROPOSED);
    private static final PracticeFacts PRACTICE = approved(ELM_ROAD, IN_RANDERS, 5);

    private static Stay began(String position, PositionKind kind, String day) {
        return stay(position, kind, new Period(day(day), day(day).plusDays(9)));
    }

    private static int fair(PracticeFacts practice) {
        return FairOverTime.points(practice, NEED, COUNTING, 0, 100);
    }

    @ParameterizedTest(name = "a second tutor {0} to {1}: {2} of 100 after one stay")
    @CsvSource({
        "2026-08-01, 2026-08-31, 50",
        "2026-08-01, 2026-09-01, 66",
        "2026-09-01, 2026-09-01, 66",
        "2026-09-02, 2027-09-01, 50"
    })
    void soft_1_counts_the_tutors_of_the_first_day(String from, String to, int points) {
        PracticeFacts practice =
                PRACTICE.tutored(id("tutor 2"), days(from, to))
                        .taking(began("other", KBU, "2026-01-01"));
        assertThat(fair(practice)).isEqualTo(points);
    }

    @Test
    void soft_1_a_practice_without_a_tutor_is_weighed_as_one_with_one() {
        PracticeFacts none = PRACTICE.withoutTutor(id("tutor 1"));
        assertThat(fair(none)).isEqualTo(100);
        assertThat(fair(none.taking(began("other", KBU, "2026-01-01")))).isEqualTo(50);
    }

    @Test
    void soft_1_trainees_of_every_kind_are_a_load_and_the_one_looked_for_is_not() {
        assertThat(fair(PRACTICE.taking(began("other", OTHER_SPECIALTY, "2026-01-01"))))
                .isEqualTo(50);
        assertThat(fair(PRACTICE.taking(began("this", KBU, "2026-01-01")))).isEqualTo(100);
    }

    @ParameterizedTest(name = "{0} months back a stay that began {1} counts: {2}")
    @CsvSource({
        "1, 2026-07-31, false",
        "1, 2026-08-01, true",
        "120, 2016-08-31, false",
        "120, 2016-09-01, true"
    })
    void soft_1_and_soft_2_look_back_as_far_as_the_council_says(
            int months, String day, boolean counts) {
        Counting counting =
                Counting.forRound(days("2026-09-01", "2026-09-01"), new Parameters(months, 10, 5));
        PracticeFacts practice = PRACTICE.taking(began("other", KBU, day));
        assertThat(FairOverTime.points(practice, NEED, counting, 0, 100))
                .isEqualTo(counts ? 50 : 100);
        assertThat(EvenKinds.points(practice, NEED, counting, 0, 100)).isEqualTo(counts ? 16 : 100);
    }

    @ParameterizedTest(name = "one of the kind began {0}, one of another {1}: {2} of 100")
    @CsvSource({
        "2024-08-31, 2024-08-31, 100",
        "2024-09-01, 2024-08-31, 16",
        "2024-09-01, 2024-09-01, 28",
        "2026-09-01, 2026-09-01, 28",
        "2026-09-01, 2026-09-02, 16",
        "2026-09-02, 2026-09-02, 100"
    })
    void soft_2_counts_both_the_kind_and_the_others_in_the_same_window(
            String same, String other, int points) {
        PracticeFacts practice =
                PRACTICE.taking(began("same", KBU, same))
                        .taking(began("other", INTRODUCTION, other))
                        .taking(began("this", KBU, "2026-01-01"));
        assertThat(EvenKinds.points(practice, NEED, COUNTING, 0, 100)).isEqualTo(points);
    }

    private static int wished(PracticeFacts practice) {
        return PracticeWishes.points(practice, NEED, COUNTING, 31);
    }

    private static Wish wish(PositionKind kind) {
        return new Wish(id("wish for " + kind), kind, days("2026-09-01", "2026-09-01"));
    }

    @ParameterizedTest(name = "wishes for diversity {0} to {1}: {2} of 31 for a new kind")
    @CsvSource({
        "2026-08-01, 2026-08-31, 15",
        "2026-08-01, 2026-09-01, 31",
        "2026-09-01, 2026-10-01, 31",
        "2026-09-02, 2026-10-01, 15"
    })
    void soft_6_a_wish_for_diversity_holds_on_its_days(String from, String to, int points) {
        assertThat(wished(PRACTICE.wishingDiversity(id("wish"), days(from, to)))).isEqualTo(points);
    }

    @Test
    void soft_6_of_several_wishes_one_that_is_met_is_enough() {
        PracticeFacts another = PRACTICE.wishing(wish(INTRODUCTION));
        assertThat(wished(another)).isZero();
        assertThat(wished(another.wishing(wish(KBU)))).isEqualTo(31);
        PracticeFacts diverse =
                another.wishingDiversity(id("wish"), days("2026-09-01", "2026-09-01"));
        assertThat(wished(diverse)).isEqualTo(31);
        assertThat(wished(diverse.taking(began("other", KBU, "2026-01-01")))).isZero();
    }
}
