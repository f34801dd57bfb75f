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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.allocation.facts.MunicipalityFacts;
import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PracticeFacts;
import dk.fordel.allocation.facts.Wish;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** SOFT-1, SOFT-5, SOFT-6 and SOFT-8: whole points up to the weight, more is better. */
class SoftPrinciplesTest {

    private static final Need NEED = need("this", KBU);

    @ParameterizedTest(name = "{0} tutors, {1} stays lately: {2} of 100 points")
    @CsvSource({"1, 0, 100", "1, 1, 50", "2, 1, 66", "2, 2, 50", "1, 4, 20"})
    void soft_1_counts_stays_relative_to_tutors(int tutors, int stays, int points) {
        PracticeFacts practice = approved(ELM_ROAD, IN_RANDERS, 5);
        for (int i = 2; i <= tutors; i++) {
            practice = practice.tutored(id("tutor " + i), Period.since(day("2020-01-01")));
        }
        for (int i = 0; i < stays; i++) {
            practice = practice.taking(stay("lately " + i, KBU, days("2025-09-01", "2026-02-28")));
        }
        assertThat(FairOverTime.points(practice, NEED, 100)).isEqualTo(points);
    }

    @ParameterizedTest(name = "a stay that began {0} counts: {1}")
    @CsvSource({"2024-08-31, false", "2024-09-01, true", "2027-02-28, true", "2027-03-01, false"})
    void soft_1_looks_back_24_months_and_over_the_stay(String began, boolean counts) {
        PracticeFacts practice =
                approved(ELM_ROAD, IN_RANDERS, 5)
                        .taking(stay("other", KBU, new Period(day(began), day(began).plusDays(9))));
        assertThat(FairOverTime.points(practice, NEED, 100)).isEqualTo(counts ? 50 : 100);
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

    @Test
    void soft_5_any_list_that_holds_on_the_first_day_gives_all_points() {
        MunicipalityFacts randers = municipality("730", RANDERS);
        assertThat(CoverageThreatened.points(randers, NEED, 40)).isZero();
        assertThat(
                        CoverageThreatened.points(
                                randers.designated("REGION", days("2026-01-01", "2027-12-31")),
                                NEED,
                                40))
                .isEqualTo(40);
        assertThat(
                        CoverageThreatened.points(
                                randers.designated("REGION", days("2024-01-01", "2026-08-31")),
                                NEED,
                                40))
                .isZero();
    }

    @Test
    void soft_6_a_wish_for_the_kind_gives_all_for_another_none_and_no_wish_half() {
        PracticeFacts practice = approved(ELM_ROAD);
        Period start = days("2026-08-01", "2026-10-01");
        PracticeFacts wishesKbu = practice.wishing(new Wish(id("a"), KBU, start));
        PracticeFacts wishesIntro = practice.wishing(new Wish(id("b"), INTRODUCTION, start));
        PracticeFacts wishedBefore =
                practice.wishing(new Wish(id("c"), INTRODUCTION, days("2026-02-01", "2026-03-01")));
        assertThat(PracticeWishes.points(wishesKbu, NEED, 30)).isEqualTo(30);
        assertThat(PracticeWishes.points(wishesIntro, NEED, 30)).isZero();
        assertThat(PracticeWishes.points(practice, NEED, 30)).isEqualTo(15);
        assertThat(PracticeWishes.points(wishedBefore, NEED, 30)).isEqualTo(15);
    }

    @ParameterizedTest(name = "{0}: {1} points, wish number {2}")
    @CsvSource({"730, 60, 1", "710, 40, 2", "706, 20, 3", "751, 0, 0"})
    void soft_8_points_fall_with_the_rank(String municipality, int points, int rank) {
        Need wishing = NEED.wishing(List.of("730", "710", "706"));
        assertThat(TraineeWishes.points(municipality, wishing, 60)).isEqualTo(points);
        assertThat(TraineeWishes.rank(municipality, wishing)).isEqualTo(rank);
    }

    @Test
    void who_ranks_nothing_has_no_points_to_lose() {
        assertThat(TraineeWishes.points("730", NEED, 60)).isZero();
    }

    @Test
    void only_known_principles_can_be_weighed_and_no_weight_is_negative() {
        assertThatThrownBy(() -> Weights.of(Map.of("NEVER-1", 10)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("NEVER-1");
        assertThatThrownBy(() -> Weights.of(Map.of("SOFT-1", -1)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("-1");
        assertThat(Weights.of(Map.of()).of("SOFT-8")).isZero();
    }
}
