package dk.fordel.course.booklet;

import static dk.fordel.course.booklet.Examples.*;
import static dk.fordel.course.catalogue.CourseKind.DUTY_SHIFT_1813;
import static dk.fordel.course.catalogue.CourseKind.INTRODUCTION_COURSE;
import static dk.fordel.course.catalogue.CourseKind.NETWORK_MEETING;
import static dk.fordel.course.catalogue.CourseKind.PEDAGOGICS_2;
import static dk.fordel.course.catalogue.CourseKind.THEME_DAY;

import dk.fordel.course.booklet.BookletCommand.EndStay;
import dk.fordel.course.booklet.BookletCommand.EnterAttendance;
import dk.fordel.course.booklet.BookletCommand.EnterDutyShift;
import dk.fordel.course.booklet.BookletCommand.Open;
import dk.fordel.course.booklet.BookletCommand.RecordPedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.ObligationsReleased;
import dk.fordel.course.booklet.BookletEvent.PedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.StayEnded;
import dk.fordel.course.booklet.BookletEvent.StayMoved;
import dk.fordel.course.booklet.BookletRefusal.NothingIsOwed;
import dk.fordel.course.booklet.BookletRefusal.OutsideTheStay;
import dk.fordel.course.booklet.BookletRefusal.PassedDuringTheStay;
import dk.fordel.course.booklet.BookletRefusal.RecognisedOtherwise;
import dk.fordel.course.booklet.BookletRefusal.ShiftNotYetWorked;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class BookletTest {

    private final FixtureConfiguration<Booklet> booklet = new AggregateTestFixture<>(Booklet.class);

    @Test
    void a_confirmed_introduction_placement_opens_a_booklet_with_the_five_obligations() {
        booklet.givenNoPriorActivity()
                .when(open(HALF_A_YEAR))
                .expectEvents(opened(HALF_A_YEAR).toArray());
    }

    @Test
    void the_same_confirmation_twice_opens_one_booklet() {
        booklet.given(opened(HALF_A_YEAR))
                .when(open(HALF_A_YEAR))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_newer_version_of_the_course_areas_alone_moves_no_booklet() {
        booklet.given(opened(HALF_A_YEAR))
                .when(
                        new Open(
                                PLACEMENT,
                                TRAINEE,
                                HALF_A_YEAR,
                                new HomeArea("randers", "2027-01-01", "Otherwise found."),
                                ELM_ROAD,
                                CONFIRMED))
                .expectNoEvents();
    }

    @Test
    void a_longer_stay_owes_more_theme_days_and_later() {
        booklet.given(opened(HALF_A_YEAR))
                .when(open(A_YEAR))
                .expectEvents(
                        new StayMoved(BOOKLET, A_YEAR, RANDERS, ELM_ROAD, CONFIRMED),
                        owed(THEME_DAY, 5, A_YEAR.to()),
                        owed(NETWORK_MEETING, 3, A_YEAR.to()),
                        owed(PEDAGOGICS_2, 1, A_YEAR.to()),
                        owed(DUTY_SHIFT_1813, 3, A_YEAR.to()));
    }

    @Test
    void a_placement_at_another_practice_moves_the_booklet_there() {
        Site oak = new Site(new PracticeId(new java.util.UUID(0, 22)), "randers");
        booklet.given(opened(HALF_A_YEAR))
                .when(new Open(PLACEMENT, TRAINEE, HALF_A_YEAR, RANDERS, oak, CONFIRMED_ANEW))
                .expectEvents(new StayMoved(BOOKLET, HALF_A_YEAR, RANDERS, oak, CONFIRMED_ANEW));
    }

    @Test
    void a_placement_without_a_booklet_is_ended_in_silence() {
        booklet.givenNoPriorActivity()
                .when(new EndStay(BOOKLET, HALF_A_YEAR.to()))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_course_is_entered_once() {
        booklet.given(opened(HALF_A_YEAR))
                .when(new EnterAttendance(BOOKLET, themeDay(1, APRIL), ORGANISER))
                .expectEvents(attended(themeDay(1, APRIL)));
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(attended(themeDay(1, APRIL)))
                .when(new EnterAttendance(BOOKLET, themeDay(1, APRIL), ORGANISER))
                .expectNoEvents();
    }

    @Test
    void attendance_counts_from_the_first_to_the_last_day_of_the_stay() {
        for (LocalDate day : List.of(HALF_A_YEAR.from(), HALF_A_YEAR.to())) {
            booklet.given(opened(HALF_A_YEAR))
                    .when(new EnterAttendance(BOOKLET, themeDay(1, day), ORGANISER))
                    .expectEvents(attended(themeDay(1, day)));
        }
        for (LocalDate day :
                List.of(HALF_A_YEAR.from().minusDays(1), HALF_A_YEAR.to().plusDays(1))) {
            booklet.given(opened(HALF_A_YEAR))
                    .when(new EnterAttendance(BOOKLET, themeDay(1, day), ORGANISER))
                    .expectNoEvents()
                    .expectException(OutsideTheStay.class);
        }
    }

    @Test
    void nothing_is_signed_for_a_withdrawn_placement() {
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(released())
                .when(new EnterAttendance(BOOKLET, themeDay(1, APRIL), ORGANISER))
                .expectException(NothingIsOwed.class);
    }

    @Test
    void a_duty_shift_is_attested_by_the_doctor_on_duty_once_a_day() {
        booklet.given(opened(HALF_A_YEAR))
                .when(new EnterDutyShift(BOOKLET, APRIL, DOCTOR_ON_DUTY))
                .expectEvents(shift(APRIL));
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(shift(APRIL))
                .when(new EnterDutyShift(BOOKLET, APRIL, DOCTOR_ON_DUTY))
                .expectNoEvents();
    }

    @Test
    void a_duty_shift_is_not_attested_before_it_is_worked() {
        LocalDate tomorrow = SIGNED_ON.plusDays(1);
        booklet.given(opened(A_YEAR))
                .when(new EnterDutyShift(BOOKLET, tomorrow, DOCTOR_ON_DUTY))
                .expectNoEvents()
                .expectException(ShiftNotYetWorked.class);
        booklet.given(opened(A_YEAR))
                .when(new EnterDutyShift(BOOKLET, SIGNED_ON, DOCTOR_ON_DUTY))
                .expectEvents(shift(SIGNED_ON));
    }

    @Test
    void pedagogics_passed_before_the_stay_is_not_repeated() {
        LocalDate before = HALF_A_YEAR.from().minusDays(1);
        booklet.given(opened(HALF_A_YEAR)).when(passed(before)).expectEvents(passedBefore(before));
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(passedBefore(before))
                .when(passed(before))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_day_of_pedagogics_is_not_swallowed() {
        LocalDate before = HALF_A_YEAR.from().minusDays(1);
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(passedBefore(before))
                .when(passed(before.minusDays(9)))
                .expectNoEvents()
                .expectException(RecognisedOtherwise.class);
    }

    @Test
    void pedagogics_attended_during_the_stay_is_signed_and_not_recorded_as_history() {
        booklet.given(opened(HALF_A_YEAR))
                .when(passed(HALF_A_YEAR.from()))
                .expectNoEvents()
                .expectException(PassedDuringTheStay.class);
    }

    @Test
    void the_end_of_the_stay_records_what_was_missing() {
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(attended(themeDay(1, APRIL)), shift(APRIL))
                .andGiven(passedBefore(HALF_A_YEAR.from().minusDays(1)))
                .when(new EndStay(BOOKLET, HALF_A_YEAR.to()))
                .expectEvents(
                        new StayEnded(
                                BOOKLET,
                                HALF_A_YEAR.to(),
                                List.of(
                                        new Missing(INTRODUCTION_COURSE, 1),
                                        new Missing(THEME_DAY, 1),
                                        new Missing(NETWORK_MEETING, 3),
                                        new Missing(DUTY_SHIFT_1813, 2))));
    }

    @Test
    void late_signatures_count_for_days_up_to_the_last_day_in_fact() {
        StayEnded early = new StayEnded(BOOKLET, APRIL, List.of());
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(early)
                .when(new EnterAttendance(BOOKLET, themeDay(1, APRIL), ORGANISER))
                .expectEvents(attended(themeDay(1, APRIL)));
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(early)
                .when(new EnterAttendance(BOOKLET, themeDay(1, APRIL.plusDays(1)), ORGANISER))
                .expectException(OutsideTheStay.class);
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(early)
                .when(new EndStay(BOOKLET, APRIL))
                .expectNoEvents();
    }

    private static ObligationsReleased released() {
        return new ObligationsReleased(BOOKLET, PLACEMENT, "PRACTICE_UNAVAILABLE", WITHDRAWN);
    }

    private static RecordPedagogicsPassedBefore passed(LocalDate on) {
        return new RecordPedagogicsPassedBefore(
                BOOKLET, on, "Certificate seen", "Office", ORGANISER.at());
    }

    private static PedagogicsPassedBefore passedBefore(LocalDate on) {
        return new PedagogicsPassedBefore(
                BOOKLET, on, "Certificate seen", "Office", ORGANISER.at());
    }
}
