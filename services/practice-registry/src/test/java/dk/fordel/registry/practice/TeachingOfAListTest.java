package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.OFFICE;
import static dk.fordel.registry.practice.ElmRoad.assessed;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.introduced;
import static dk.fordel.registry.practice.ElmRoad.registered;
import static dk.fordel.registry.practice.ElmRoad.tutorId;
import static dk.fordel.registry.practice.ElmRoad.tutorJoined;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.registry.practice.StaffingEvent.TutorLeft;
import dk.fordel.registry.practice.TeachingCommand.NoteTeaching;
import dk.fordel.registry.practice.TeachingEvent.Evaluated;
import dk.fordel.registry.practice.TeachingEvent.TutorQualificationRecorded;
import dk.fordel.registry.practice.TeachingRefusal.CourseNotCompleted;
import dk.fordel.registry.practice.Tutor.Qualification;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/** A list that is imported again says how well a known practice teaches (SOFT-7). */
class TeachingOfAListTest {

    private static final LocalDate TODAY = day("2027-03-01");
    private static final TeachingStated NOTHING = new TeachingStated(null, null, null);
    private static final TeachingStated EIGHT_YEARS = new TeachingStated(null, 8, null);

    private final AggregateTestFixture<Practice> practice =
            new AggregateTestFixture<>(Practice.class);

    private TestExecutor<Practice> withTwoTutors(Object... then) {
        return practice.given(
                        registered(1), introduced(1), assessed(), tutorJoined(1), tutorJoined(2))
                .andGiven(then);
    }

    private static NoteTeaching note(TeachingStated stated, @Nullable Evaluation evaluation) {
        return new NoteTeaching(ELM_ROAD, 2, stated, evaluation, TODAY, OFFICE);
    }

    private static TutorQualificationRecorded known(int tutor, Qualification qualification) {
        return new TutorQualificationRecorded(
                ELM_ROAD, tutorId(tutor), qualification, TODAY, OFFICE);
    }

    private static Qualification years(int years) {
        return new Qualification(null, years, null, false);
    }

    private static Evaluation evaluation(int score, int answers) {
        return new Evaluation(TODAY, score, answers);
    }

    private static Evaluated evaluated(int score, int answers) {
        return new Evaluated(
                ELM_ROAD, EvaluationId.of(ELM_ROAD, TODAY), evaluation(score, answers), OFFICE);
    }

    @Test
    void what_it_says_holds_for_every_tutor_from_today_on() {
        withTwoTutors()
                .when(note(EIGHT_YEARS, null))
                .expectEvents(known(1, years(8)), known(2, years(8)))
                .expectResultMessagePayload(true);
    }

    @Test
    void what_it_says_again_or_does_not_say_is_no_news() {
        withTwoTutors(known(1, years(8)), known(2, years(8)), evaluated(80, 0))
                .when(note(EIGHT_YEARS, evaluation(80, 0)))
                .expectNoEvents()
                .expectResultMessagePayload(false);
        withTwoTutors(known(1, years(8)))
                .when(note(NOTHING, null))
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void what_it_does_not_say_stays_as_it_was() {
        Qualification senior = new Qualification(day("2019-05-20"), 7, day("2025-03-01"), true);
        Qualification older = new Qualification(day("2019-05-20"), 8, day("2025-03-01"), true);
        withTwoTutors(known(1, senior), known(2, years(8)))
                .when(note(EIGHT_YEARS, null))
                .expectEvents(known(1, older));
        withTwoTutors(evaluated(80, 12))
                .when(note(NOTHING, evaluation(81, 0)))
                .expectEvents(evaluated(81, 12))
                .expectResultMessagePayload(true);
    }

    @Test
    void of_a_tutor_who_has_left_it_says_nothing() {
        withTwoTutors(new TutorLeft(ELM_ROAD, tutorId(2), TODAY.minusDays(1), OFFICE))
                .when(note(EIGHT_YEARS, null))
                .expectEvents(known(1, years(8)));
        withTwoTutors(new TutorLeft(ELM_ROAD, tutorId(2), TODAY, OFFICE))
                .when(note(EIGHT_YEARS, null))
                .expectEvents(known(1, years(8)), known(2, years(8)));
    }

    @Test
    void of_a_tutor_who_is_to_come_it_holds_from_the_first_day_on() {
        practice.given(registered(1), introduced(1), assessed(), tutorJoined(1))
                .when(new NoteTeaching(ELM_ROAD, 1, EIGHT_YEARS, null, day("2025-12-01"), OFFICE))
                .expectEvents(
                        new TutorQualificationRecorded(
                                ELM_ROAD, tutorId(1), years(8), day("2026-01-01"), OFFICE));
    }

    @Test
    void a_course_after_a_tutors_first_day_is_refused() {
        withTwoTutors()
                .when(note(new TeachingStated(day("2026-01-02"), null, null), null))
                .expectNoEvents()
                .expectException(CourseNotCompleted.class);
    }

    @Test
    void of_days_to_come_nothing_is_known() {
        assertThatThrownBy(() -> note(new TeachingStated(null, null, TODAY.plusDays(1)), null))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> note(NOTHING, new Evaluation(TODAY.plusDays(1), 80, 0)))
                .isInstanceOf(Malformed.class);
    }
}
