package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.OFFICE;
import static dk.fordel.registry.practice.ElmRoad.OPENED;
import static dk.fordel.registry.practice.ElmRoad.assessed;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.introduced;
import static dk.fordel.registry.practice.ElmRoad.registered;
import static dk.fordel.registry.practice.ElmRoad.tutorId;
import static dk.fordel.registry.practice.ElmRoad.tutorJoined;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.practice.StaffingCommand.JoinTutor;
import dk.fordel.registry.practice.StaffingEvent.TutorJoined;
import dk.fordel.registry.practice.StaffingEvent.TutorLeft;
import dk.fordel.registry.practice.TeachingCommand.RecordQualification;
import dk.fordel.registry.practice.TeachingEvent.TutorQualificationRecorded;
import dk.fordel.registry.practice.TeachingRefusal.CourseNotCompleted;
import dk.fordel.registry.practice.TeachingRefusal.NoTeachingLevelThen;
import dk.fordel.registry.practice.Tutor.Qualification;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a tutor's teaching level is told, and grows with the years (SOFT-7). */
class TeachingLevelTest {

    private static final Qualification SEVEN_YEARS =
            new Qualification(day("2019-05-20"), 7, day("2025-03-01"), false);
    private static final Qualification EIGHT_YEARS =
            new Qualification(day("2019-05-20"), 8, day("2026-06-30"), true);

    private final AggregateTestFixture<Practice> practice =
            new AggregateTestFixture<>(Practice.class);

    private TestExecutor<Practice> withATutor(Object... then) {
        return practice.given(registered(1), introduced(1), assessed(), tutorJoined(1))
                .andGiven(then);
    }

    private static RecordQualification know(Qualification qualification, String on) {
        return new RecordQualification(ELM_ROAD, tutorId(1), qualification, day(on), OFFICE);
    }

    private static TutorQualificationRecorded known(Qualification qualification, String on) {
        return new TutorQualificationRecorded(ELM_ROAD, tutorId(1), qualification, day(on), OFFICE);
    }

    private static TutorLeft leftInJune() {
        return new TutorLeft(ELM_ROAD, tutorId(1), day("2026-06-30"), OFFICE);
    }

    private static Tutor experienced() {
        return new Tutor(1, Period.since(OPENED), SEVEN_YEARS);
    }

    private static TutorJoined experiencedJoined() {
        return new TutorJoined(ELM_ROAD, tutorId(1), experienced(), OFFICE);
    }

    @Test
    void what_is_known_of_a_tutor_who_joins_is_told_from_the_first_day_on() {
        practice.given(registered(1), introduced(1), assessed())
                .when(new JoinTutor(ELM_ROAD, experienced(), OFFICE))
                .expectEvents(experiencedJoined(), known(SEVEN_YEARS, "2026-01-01"));
    }

    @Test
    void of_a_tutor_of_whom_nothing_is_known_nothing_is_told() {
        practice.given(registered(1), introduced(1), assessed())
                .when(new JoinTutor(ELM_ROAD, ElmRoad.tutor(1), OFFICE))
                .expectEvents(tutorJoined(1));
        withATutor()
                .when(know(Qualification.UNSTATED, "2026-03-01"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-06-30"})
    void it_is_recorded_anew_from_one_of_the_tutors_days_on(String on) {
        withATutor(leftInJune()).when(know(SEVEN_YEARS, on)).expectEvents(known(SEVEN_YEARS, on));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2026-07-01"})
    void before_a_tutor_came_and_after_one_has_left_it_is_not(String on) {
        withATutor(leftInJune())
                .when(know(SEVEN_YEARS, on))
                .expectNoEvents()
                .expectException(NoTeachingLevelThen.class)
                .expectExceptionMessage(
                        "Tutor 1 of practice P-0017 is a tutor from 2026-01-01 to 2026-06-30, so no teaching level can be recorded from %s on. Take one of the tutor's days."
                                .formatted(on));
    }

    @Test
    void of_who_is_no_tutor_here_nothing_is_recorded() {
        withATutor()
                .when(
                        new RecordQualification(
                                ELM_ROAD, tutorId(2), SEVEN_YEARS, day("2026-03-01"), OFFICE))
                .expectNoEvents()
                .expectException(Unknown.class);
    }

    @Test
    void what_holds_already_is_not_said_again() {
        withATutor(known(SEVEN_YEARS, "2026-02-01"), known(EIGHT_YEARS, "2027-02-01"))
                .when(know(SEVEN_YEARS, "2027-01-31"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        withATutor(known(SEVEN_YEARS, "2026-02-01"), known(EIGHT_YEARS, "2027-02-01"))
                .when(know(SEVEN_YEARS, "2027-02-01"))
                .expectEvents(known(SEVEN_YEARS, "2027-02-01"));
    }

    @Test
    void a_tutor_who_joined_under_release_0_1_is_told_of_when_something_is_next_asked() {
        practice.given(registered(1), introduced(1), assessed(), experiencedJoined())
                .when(new JoinTutor(ELM_ROAD, experienced(), OFFICE))
                .expectEvents(known(SEVEN_YEARS, "2026-01-01"));
        practice.given(registered(1), introduced(1), assessed(), experiencedJoined())
                .when(know(EIGHT_YEARS, "2027-02-01"))
                .expectEvents(known(SEVEN_YEARS, "2026-01-01"), known(EIGHT_YEARS, "2027-02-01"));
    }

    @Test
    void a_course_that_was_completed_after_the_first_day_is_refused() {
        withATutor()
                .when(know(new Qualification(day("2026-01-02"), 0, null, false), "2026-03-01"))
                .expectNoEvents()
                .expectException(CourseNotCompleted.class);
    }

    @Test
    void methods_are_brought_up_to_date_on_the_day_at_the_latest() {
        withATutor()
                .when(know(EIGHT_YEARS, "2026-06-30"))
                .expectEvents(known(EIGHT_YEARS, "2026-06-30"));
        assertThatThrownBy(() -> know(EIGHT_YEARS, "2026-06-29"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("2026-06-30");
    }
}
