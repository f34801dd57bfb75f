package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.OFFICE;
import static dk.fordel.registry.practice.ElmRoad.assessed;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.introduced;
import static dk.fordel.registry.practice.ElmRoad.registered;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.registry.practice.PracticeRefusal.NotKnownThen;
import dk.fordel.registry.practice.TeachingCommand.RecordEvaluation;
import dk.fordel.registry.practice.TeachingEvent.Evaluated;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** What trainees said of a practice (SOFT-7). */
class EvaluationTest {

    private static final LocalDate TODAY = day("2027-03-31");

    private final AggregateTestFixture<Practice> practice =
            new AggregateTestFixture<>(Practice.class);

    private TestExecutor<Practice> known(Object... then) {
        return practice.given(registered(1), introduced(1), assessed()).andGiven(then);
    }

    private static RecordEvaluation evaluate(String on, int score, int answers) {
        return new RecordEvaluation(
                ELM_ROAD, new Evaluation(day(on), score, answers), TODAY, OFFICE);
    }

    private static Evaluated evaluated(String on, int score, int answers) {
        return new Evaluated(
                ELM_ROAD,
                EvaluationId.of(ELM_ROAD, day(on)),
                new Evaluation(day(on), score, answers),
                OFFICE);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 0, 1", "2027-03-31, 100, 9999"})
    void a_practice_is_evaluated_from_the_first_day_until_today(String on, int score, int answers) {
        known().when(evaluate(on, score, answers))
                .expectEvents(evaluated(on, score, answers))
                .expectResultMessagePayload(EvaluationId.of(ELM_ROAD, day(on)));
    }

    @Test
    void before_it_was_known_it_was_not_evaluated() {
        known().when(evaluate("2025-12-31", 80, 12))
                .expectNoEvents()
                .expectException(NotKnownThen.class);
    }

    @Test
    void an_evaluation_is_told_once_and_a_wrong_figure_is_corrected() {
        known(evaluated("2027-03-01", 80, 12))
                .when(evaluate("2027-03-01", 80, 12))
                .expectNoEvents()
                .expectResultMessagePayload(EvaluationId.of(ELM_ROAD, day("2027-03-01")));
        known(evaluated("2027-03-01", 80, 12))
                .when(evaluate("2027-03-01", 81, 12))
                .expectEvents(evaluated("2027-03-01", 81, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-04-01, 80, 12, after today",
        "2027-03-01, -1, 12, 0 to 100",
        "2027-03-01, 101, 12, 0 to 100",
        "2027-03-01, 80, -1, 0 to 9999",
        "2027-03-01, 80, 10000, 0 to 9999"
    })
    void what_cannot_be_meant_is_malformed(String on, int score, int answers, String words) {
        assertThatThrownBy(() -> evaluate(on, score, answers))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(words);
    }
}
