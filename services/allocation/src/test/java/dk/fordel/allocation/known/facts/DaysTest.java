package dk.fordel.allocation.known.facts;

import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final Days SUMMER = Days.NONE.plus(days("2026-06-01", "2026-08-31"));

    @Test
    void periods_that_touch_become_one() {
        assertThat(SUMMER.plus(days("2026-09-01", "2026-09-30")).periods())
                .containsExactly(days("2026-06-01", "2026-09-30"));
    }

    @Test
    void periods_a_day_apart_stay_two() {
        assertThat(SUMMER.plus(days("2026-09-02", "2026-09-30")).periods()).hasSize(2);
    }

    @Test
    void an_open_period_swallows_what_follows() {
        assertThat(SUMMER.plus(Period.since(day("2026-07-01"))).periods())
                .containsExactly(Period.since(day("2026-06-01")));
    }

    @ParameterizedTest(name = "without {0} to {1}: {2}")
    @CsvSource({
        "2026-05-01, 2026-05-31, 2026-06-01 to 2026-08-31",
        "2026-05-01, 2026-06-01, 2026-06-02 to 2026-08-31",
        "2026-07-01, 2026-07-01, 2026-06-01 to 2026-06-30; 2026-07-02 to 2026-08-31",
        "2026-08-31, 2026-09-30, 2026-06-01 to 2026-08-30",
        "2026-06-01, 2026-08-31, ''"
    })
    void taking_days_away_keeps_the_rest(String from, String to, String rest) {
        assertThat(SUMMER.minus(days(from, to)).periods().stream().map(Period::toString))
                .isEqualTo(
                        rest.isEmpty() ? java.util.List.of() : java.util.List.of(rest.split("; ")));
    }

    @Test
    void taking_the_end_of_an_open_period_closes_it() {
        Days open = Days.NONE.plus(Period.since(day("2026-01-01")));
        assertThat(open.minus(Period.since(day("2026-07-01"))).periods())
                .containsExactly(days("2026-01-01", "2026-06-30"));
        assertThat(open.minus(days("2026-07-01", "2026-07-31")).periods())
                .containsExactly(days("2026-01-01", "2026-06-30"), Period.since(day("2026-08-01")));
    }

    @Test
    void two_periods_cover_only_together_when_they_touch() {
        Days two = SUMMER.plus(days("2026-09-02", "2026-09-30"));
        assertThat(two.cover(days("2026-08-01", "2026-09-10"))).isFalse();
        assertThat(
                        two.plus(days("2026-09-01", "2026-09-01"))
                                .cover(days("2026-08-01", "2026-09-10")))
                .isTrue();
    }
}
