package dk.fordel.allocation.principles;

import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.Evaluation;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.Qualification;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SOFT-7: three thirds, each between none and all, and a mean over those who teach. */
@Tag("SOFT-7")
class TeachingLevelTest {

    private static final PracticeFacts NOBODY =
            approved(ELM_ROAD, IN_RANDERS, 1).withoutTutor(id("tutor 1"));

    private static int points(PracticeFacts practice, Parameters parameters) {
        return TeachingLevel.points(practice, need("this", KBU), parameters, 90);
    }

    private static int points(PracticeFacts practice) {
        return points(practice, Parameters.PROPOSED);
    }

    private static PracticeFacts with(
            PracticeFacts practice, String tutor, int years, @Nullable String methods) {
        Qualification qualification =
                new Qualification(years, methods == null ? null : day(methods));
        return practice.tutored(id(tutor), Period.since(day("2020-01-01")))
                .teaching(practice.teaching().qualified(id(tutor), qualification));
    }

    private static PracticeFacts evaluated(PracticeFacts practice, String on, int score) {
        Evaluation evaluation = new Evaluation(id(on), day(on), score);
        return practice.teaching(practice.teaching().evaluated(evaluation));
    }

    @ParameterizedTest(name = "{0} years, methods of {1}, evaluated {2}: {3} of 90")
    @CsvSource({
        "0, 2021-08-31, 0, 0",
        "0, 2021-08-31, 1, 0",
        "0, 2021-08-31, 4, 1",
        "1, 2021-08-31, 0, 3",
        "9, 2021-09-01, 100, 87",
        "10, 2021-09-01, 99, 89",
        "10, 2021-09-01, 100, 90",
        "40, 2026-09-01, 100, 90"
    })
    void soft_7_lies_between_none_and_all(int years, String methods, int score, int points) {
        PracticeFacts practice = with(NOBODY, "tutor", years, methods);
        assertThat(points(evaluated(practice, "2026-01-01", score))).isEqualTo(points);
    }

    @ParameterizedTest(name = "experienced after {0} years, fresh for {1}: {2} of 90")
    @CsvSource({"1, 1, 75", "2, 1, 60", "40, 1, 45", "1, 2, 75"})
    void soft_7_counts_by_the_councils_numbers(int experienced, int fresh, int points) {
        PracticeFacts practice = with(NOBODY, "tutor", 1, "2025-09-01");
        assertThat(points(practice, new Parameters(24, experienced, fresh))).isEqualTo(points);
    }

    @ParameterizedTest(name = "methods of {0} are fresh for a year: {1} of 90")
    @CsvSource({"2025-08-31, 45", "2025-09-01, 75"})
    void soft_7_methods_are_fresh_to_the_day(String methods, int points) {
        PracticeFacts practice = with(NOBODY, "tutor", 1, methods);
        assertThat(points(practice, new Parameters(24, 1, 1))).isEqualTo(points);
    }

    @Test
    void soft_7_where_nobody_teaches_on_the_first_day_experience_and_methods_count_half() {
        assertThat(points(NOBODY)).isEqualTo(45);
        PracticeFacts late =
                with(NOBODY, "tutor", 10, "2026-01-01")
                        .withoutTutor(id("tutor"))
                        .tutored(id("tutor"), Period.since(day("2026-09-02")));
        assertThat(points(late)).isEqualTo(45);
        assertThat(points(evaluated(late, "2020-01-01", 100))).isEqualTo(60);
    }

    @Test
    void soft_7_a_tutor_of_whom_nothing_is_known_counts_half_in_the_mean() {
        PracticeFacts two =
                with(NOBODY, "tutor", 10, "2026-01-01")
                        .tutored(id("unknown"), Period.since(day("2020-01-01")));
        assertThat(points(two)).isEqualTo(60);
        assertThat(points(with(NOBODY, "tutor", 10, null))).isEqualTo(60);
    }

    @Test
    void soft_7_a_mean_over_three_loses_no_point() {
        PracticeFacts three =
                with(
                        with(with(NOBODY, "first", 0, "2026-01-01"), "second", 0, "2026-01-01"),
                        "third",
                        0,
                        null);
        assertThat(points(three)).isEqualTo(40);
    }
}
