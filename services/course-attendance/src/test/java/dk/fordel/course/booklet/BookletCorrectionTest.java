package dk.fordel.course.booklet;

import static dk.fordel.course.booklet.Examples.*;
import static dk.fordel.course.catalogue.CourseKind.DUTY_SHIFT_1813;
import static dk.fordel.course.catalogue.CourseKind.INTRODUCTION_COURSE;
import static dk.fordel.course.catalogue.CourseKind.NETWORK_MEETING;
import static dk.fordel.course.catalogue.CourseKind.PEDAGOGICS_2;
import static dk.fordel.course.catalogue.CourseKind.THEME_DAY;

import dk.fordel.course.booklet.BookletCommand.EndStay;
import dk.fordel.course.booklet.BookletCommand.EnterAttendance;
import dk.fordel.course.booklet.BookletCommand.RecordPedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletCommand.RevokeAttendance;
import dk.fordel.course.booklet.BookletCommand.RevokeDutyShift;
import dk.fordel.course.booklet.BookletCommand.WithdrawPedagogicsRecognition;
import dk.fordel.course.booklet.BookletEvent.PedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.PedagogicsRecognitionWithdrawn;
import dk.fordel.course.booklet.BookletEvent.SignatureRevoked;
import dk.fordel.course.booklet.BookletEvent.StayEnded;
import dk.fordel.course.booklet.BookletRefusal.NothingToRevoke;
import dk.fordel.course.catalogue.AttendedCourse;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What was entered wrongly is corrected by an entry of its own. */
class BookletCorrectionTest {

    private static final AttendedCourse COURSE = themeDay(1, APRIL);
    private static final LocalDate BEFORE = HALF_A_YEAR.from().minusDays(1);

    private final FixtureConfiguration<Booklet> booklet = new AggregateTestFixture<>(Booklet.class);

    @Test
    void a_wrong_signature_is_revoked_and_can_be_given_again() {
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(attended(COURSE))
                .when(new RevokeAttendance(BOOKLET, COURSE.course(), WRONG_DAY))
                .expectEvents(revoked(COURSE))
                .expectResultMessagePayload(TRAINEE);
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(attended(COURSE), revoked(COURSE))
                .when(new EnterAttendance(BOOKLET, COURSE, ORGANISER))
                .expectEvents(attended(COURSE));
    }

    @Test
    void a_wrong_duty_shift_is_revoked_without_touching_another() {
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(shift(APRIL), shift(APRIL.plusDays(1)))
                .when(new RevokeDutyShift(BOOKLET, APRIL, WRONG_DAY))
                .expectEvents(
                        new SignatureRevoked(
                                BOOKLET, TRAINEE, DUTY_SHIFT_1813, null, APRIL, WRONG_DAY));
    }

    @Test
    void what_was_revoked_is_missing_at_the_end() {
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(attended(COURSE), revoked(COURSE))
                .when(new EndStay(BOOKLET, HALF_A_YEAR.to()))
                .expectEvents(
                        new StayEnded(
                                BOOKLET,
                                HALF_A_YEAR.to(),
                                List.of(
                                        new Missing(INTRODUCTION_COURSE, 1),
                                        new Missing(THEME_DAY, 2),
                                        new Missing(NETWORK_MEETING, 3),
                                        new Missing(PEDAGOGICS_2, 1),
                                        new Missing(DUTY_SHIFT_1813, 3))));
    }

    @Test
    void what_does_not_stand_in_the_booklet_is_not_revoked() {
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(attended(COURSE), revoked(COURSE))
                .when(new RevokeAttendance(BOOKLET, COURSE.course(), WRONG_DAY))
                .expectNoEvents()
                .expectException(NothingToRevoke.class);
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(attended(COURSE))
                .when(new RevokeDutyShift(BOOKLET, COURSE.on(), WRONG_DAY))
                .expectException(NothingToRevoke.class);
        booklet.given(opened(HALF_A_YEAR))
                .when(new WithdrawPedagogicsRecognition(BOOKLET, WRONG_DAY))
                .expectException(NothingToRevoke.class);
    }

    @Test
    void a_wrong_passed_before_is_withdrawn_and_the_right_one_recorded() {
        var wrong =
                new PedagogicsPassedBefore(
                        BOOKLET, BEFORE, "Certificate seen", "Office", ORGANISER.at());
        var right =
                new PedagogicsPassedBefore(
                        BOOKLET, BEFORE.minusDays(7), "Letter", "Office", ORGANISER.at());
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(wrong)
                .when(new WithdrawPedagogicsRecognition(BOOKLET, WRONG_DAY))
                .expectEvents(new PedagogicsRecognitionWithdrawn(BOOKLET, BEFORE, WRONG_DAY));
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(wrong, new PedagogicsRecognitionWithdrawn(BOOKLET, BEFORE, WRONG_DAY))
                .when(
                        new RecordPedagogicsPassedBefore(
                                BOOKLET, right.on(), "Letter", "Office", ORGANISER.at()))
                .expectEvents(right);
    }
}
