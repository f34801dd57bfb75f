package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.municipality;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.Evaluation;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Qualification;
import dk.fordel.allocation.known.facts.Wish;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * SOFT-1, SOFT-2, SOFT-5, SOFT-6 and SOFT-7, which look at the practice: whole points up to the
 * weight, more is better.
 */
@Tag("SOFT-1")
@Tag("SOFT-2")
@Tag("SOFT-5")
@Tag("SOFT-6")
@Tag("SOFT-7")
class SoftPracticePrinciplesTest {

    private static final Need NEED = need("this", KBU);
    private static final Counting COUNTING = Counting.forOne(NEED, Document.PROPOSED);

    private static int fair(PracticeFacts practice, int before) {
        return FairOverTime.points(practice, NEED, COUNTING, before, 100);
    }

    @ParameterizedTest(name = "{0} tutors, {1} stays lately, {2} more in the round: {3} of 100")
    @CsvSource({
        "1, 0, 0, 100",
        "1, 1, 0, 50",
        "2, 1, 0, 66",
        "2, 2, 0, 50",
        "1, 4, 0, 20",
        "1, 0, 1, 50",
        "2, 1, 1, 50"
    })
    void soft_1_counts_stays_relative_to_tutors(int tutors, int stays, int before, int points) {
        PracticeFacts practice = approved(ELM_ROAD, IN_RANDERS, 5);
        for (int i = 2; i <= tutors; i++) {
            practice = practice.tutored(id("tutor " + i), Period.since(day("2020-01-01")));
        }
        for (int i = 0; i < stays; i++) {
            practice = practice.taking(stay("lately " + i, KBU, days("2025-09-01", "2026-02-28")));
        }
        assertThat(fair(practice, before)).isEqualTo(points);
    }

    @ParameterizedTest(name = "a stay that began {0} counts: {1}")
    @CsvSource({"2024-08-31, false", "2024-09-01, true", "2026-09-01, true", "2026-09-02, false"})
    void soft_1_looks_back_24_months_from_the_first_day(String began, boolean counts) {
        PracticeFacts practice = approved(ELM_ROAD, IN_RANDERS, 5).taking(tenDaysFrom(began));
        assertThat(fair(practice, 0)).isEqualTo(counts ? 50 : 100);
    }

    @ParameterizedTest(name = "in the first edition a stay that began {0} counts: {1}")
    @CsvSource({"2024-08-31, false", "2024-09-01, true", "2027-02-28, true", "2027-03-01, false"})
    void soft_1_of_the_first_edition_looks_over_the_stay_as_well(String began, boolean counts) {
        PracticeFacts practice = approved(ELM_ROAD, IN_RANDERS, 5).taking(tenDaysFrom(began));
        Document first = Document.first(java.util.Map.of("SOFT-1", 100));
        Counting counting = Counting.forOne(NEED, first);
        assertThat(FairOverTime.points(practice, NEED, counting, 0, 100))
                .isEqualTo(counts ? 50 : 100);
    }

    @ParameterizedTest(name = "in a round from September to November a stay from {0} counts: {1}")
    @CsvSource({"2024-08-31, false", "2024-09-01, true", "2026-11-30, true", "2026-12-01, false"})
    void in_a_round_the_same_stays_count_for_all(String began, boolean counts) {
        PracticeFacts practice = approved(ELM_ROAD, IN_RANDERS, 5).taking(tenDaysFrom(began));
        Counting counting =
                Counting.forRound(days("2026-09-01", "2026-11-30"), Parameters.PROPOSED);
        assertThat(FairOverTime.points(practice, NEED, counting, 0, 100))
                .isEqualTo(counts ? 50 : 100);
    }

    private static dk.fordel.allocation.known.facts.Stay tenDaysFrom(String began) {
        return stay("other", KBU, new Period(day(began), day(began).plusDays(9)));
    }

    @Test
    void a_practice_has_waited_since_its_last_trainee_left_or_since_its_approval() {
        PracticeFacts practice = approved(ELM_ROAD);
        assertThat(FairOverTime.daysWaited(practice, NEED)).isEqualTo(2435);
        assertThat(
                        FairOverTime.daysWaited(
                                practice.taking(stay("o", KBU, days("2026-01-01", "2026-08-22"))),
                                NEED))
                .isEqualTo(10);
    }

    @ParameterizedTest(name = "{0} of the kind, {1} of others, {2} more in the round: {3} of 100")
    @CsvSource({
        "0, 0, 0, 100",
        "0, 4, 0, 100",
        "1, 0, 0, 16",
        "1, 4, 0, 50",
        "2, 8, 0, 47",
        "0, 4, 1, 50"
    })
    void soft_2_a_kind_that_a_practice_lacks_gains_most(
            int same, int others, int before, int points) {
        PracticeFacts practice = approved(ELM_ROAD, IN_RANDERS, 20);
        for (int i = 0; i < same; i++) {
            practice = practice.taking(stay("same " + i, KBU, days("2025-09-01", "2026-02-28")));
        }
        for (int i = 0; i < others; i++) {
            practice =
                    practice.taking(
                            stay("other " + i, INTRODUCTION, days("2025-09-01", "2026-02-28")));
        }
        assertThat(EvenKinds.points(practice, NEED, COUNTING, before, 100)).isEqualTo(points);
    }

    @Test
    void soft_2_other_specialties_are_no_kind_of_their_own() {
        PracticeFacts practice =
                approved(ELM_ROAD, IN_RANDERS, 5)
                        .taking(
                                stay(
                                        "other",
                                        PositionKind.OTHER_SPECIALTY,
                                        days("2025-09-01", "2026-02-28")))
                        .taking(stay("same", KBU, days("2025-09-01", "2026-02-28")));
        assertThat(EvenKinds.points(practice, NEED, COUNTING, 0, 100)).isEqualTo(16);
        Need other = need("this", PositionKind.OTHER_SPECIALTY);
        assertThat(EvenKinds.points(practice, other, COUNTING, 3, 100)).isEqualTo(100);
    }

    @ParameterizedTest(name = "designated {0} to {1}: {2} of 40")
    @CsvSource({
        "2026-01-01, 2027-12-31, 40",
        "2024-01-01, 2026-08-31, 0",
        "2024-01-01, 2026-09-01, 40",
        "2026-09-01, 2026-09-01, 40",
        "2026-09-02, 2027-01-01, 0"
    })
    void soft_5_any_list_that_holds_on_the_first_day_gives_all(String from, String to, int points) {
        MunicipalityFacts randers = municipality("730", RANDERS);
        assertThat(CoverageThreatened.points(randers, NEED, 40)).isZero();
        assertThat(
                        CoverageThreatened.points(
                                randers.designated("REGION", days(from, to)), NEED, 40))
                .isEqualTo(points);
    }

    private static int wished(PracticeFacts practice) {
        return PracticeWishes.points(practice, NEED, COUNTING, 30);
    }

    @ParameterizedTest(name = "wishes {0} from {1} to {2}: {3} of 30")
    @CsvSource({
        "KBU, 2026-08-01, 2026-10-01, 30", "INTRODUCTION, 2026-08-01, 2026-10-01, 0",
        "INTRODUCTION, 2026-02-01, 2026-08-31, 15", "KBU, 2026-09-01, 2026-09-01, 30",
        "INTRODUCTION, 2026-09-02, 2026-10-01, 15"
    })
    void soft_6_a_wish_for_the_kind_gives_all_for_another_none_and_no_wish_half(
            PositionKind kind, String from, String to, int points) {
        assertThat(wished(approved(ELM_ROAD))).isEqualTo(15);
        Wish wish = new Wish(id("wish"), kind, days(from, to));
        assertThat(wished(approved(ELM_ROAD).wishing(wish))).isEqualTo(points);
        assertThat(wished(approved(ELM_ROAD).wishing(wish).notWishing(wish.id()))).isEqualTo(15);
    }

    @Test
    void soft_6_a_wish_for_diversity_is_met_by_a_kind_not_had_lately() {
        PracticeFacts wishing =
                approved(ELM_ROAD, IN_RANDERS, 5)
                        .wishingDiversity(id("wish"), days("2026-08-01", "2026-10-01"));
        assertThat(wished(wishing)).isEqualTo(30);
        assertThat(wished(wishing.taking(tenDaysFrom("2024-08-31")))).isEqualTo(30);
        assertThat(wished(wishing.taking(tenDaysFrom("2024-09-01")))).isZero();
    }

    private static int taught(PracticeFacts practice) {
        return TeachingLevel.points(practice, NEED, Parameters.PROPOSED, 90);
    }

    private static PracticeFacts qualified(PracticeFacts practice, int years, String methods) {
        return practice.teaching(
                practice.teaching()
                        .qualified(
                                id("tutor 1"),
                                new Qualification(years, methods == null ? null : day(methods))));
    }

    @ParameterizedTest(name = "{0} years, methods of {1}: {2} of 90")
    @CsvSource({
        "0, 2021-09-01, 45",
        "5, 2021-09-01, 60",
        "10, 2021-09-01, 75",
        "11, 2021-09-01, 75",
        "10, 2021-08-31, 45",
        "10, , 60"
    })
    void soft_7_experience_and_methods_each_have_a_third(int years, String methods, int points) {
        assertThat(taught(qualified(approved(ELM_ROAD), years, methods))).isEqualTo(points);
    }

    @Test
    void soft_7_what_is_not_known_counts_half() {
        assertThat(taught(approved(ELM_ROAD))).isEqualTo(45);
    }

    @Test
    void soft_7_the_newest_evaluation_before_the_stay_has_a_third() {
        PracticeFacts practice = approved(ELM_ROAD);
        for (Evaluation evaluation :
                new Evaluation[] {
                    new Evaluation(id("old"), day("2024-01-01"), 0),
                    new Evaluation(id("new"), day("2026-09-01"), 100),
                    new Evaluation(id("later"), day("2026-09-02"), 0)
                }) {
            practice = practice.teaching(practice.teaching().evaluated(evaluation));
        }
        assertThat(taught(practice)).isEqualTo(60);
    }

    @Test
    void soft_7_of_several_tutors_the_mean_counts_and_only_of_those_there() {
        PracticeFacts two =
                qualified(approved(ELM_ROAD), 10, "2026-01-01")
                        .tutored(id("tutor 2"), days("2020-01-01", "2026-08-31"));
        assertThat(taught(two)).isEqualTo(75);
        PracticeFacts still = two.tutored(id("tutor 2"), days("2026-09-01", "2027-09-01"));
        assertThat(taught(still)).isEqualTo(60);
    }
}
