package dk.fordel.course.booklet;

import static dk.fordel.course.catalogue.CourseKind.DUTY_SHIFT_1813;
import static dk.fordel.course.catalogue.CourseKind.INTRODUCTION_COURSE;
import static dk.fordel.course.catalogue.CourseKind.NETWORK_MEETING;
import static dk.fordel.course.catalogue.CourseKind.PEDAGOGICS_2;
import static dk.fordel.course.catalogue.CourseKind.THEME_DAY;

import dk.fordel.course.booklet.BookletCommand.Open;
import dk.fordel.course.booklet.BookletEvent.AttendanceSigned;
import dk.fordel.course.booklet.BookletEvent.BookletOpened;
import dk.fordel.course.booklet.BookletEvent.ObligationIncurred;
import dk.fordel.course.booklet.BookletEvent.SignatureRevoked;
import dk.fordel.course.catalogue.AttendedCourse;
import dk.fordel.course.catalogue.Correction;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.Signature;
import dk.fordel.course.catalogue.SigningRole;
import dk.fordel.course.catalogue.TraineeId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The booklet that the tests of this package talk about. */
final class Examples {

    static final PlacementId PLACEMENT = new PlacementId(new UUID(0, 7));
    static final BookletId BOOKLET = BookletId.of(PLACEMENT);
    static final TraineeId TRAINEE = new TraineeId(new UUID(0, 11));
    static final HomeArea RANDERS = new HomeArea("randers", "2026-11-22", "By area.");
    static final Site ELM_ROAD = new Site(new PracticeId(new UUID(0, 21)), "randers");
    static final Instant CONFIRMED = Instant.parse("2026-01-05T08:00:00Z");
    static final Instant WITHDRAWN = Instant.parse("2026-01-20T08:00:00Z");
    static final Instant CONFIRMED_ANEW = Instant.parse("2026-02-02T08:00:00Z");
    static final Correction WRONG_DAY =
            new Correction("Another day", "Office", Instant.parse("2026-09-03T10:00:00Z"));
    static final Stay HALF_A_YEAR = new Stay(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31));
    static final Stay A_YEAR = new Stay(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28));
    static final LocalDate APRIL = LocalDate.of(2026, 4, 16);
    static final LocalDate SIGNED_ON = LocalDate.of(2026, 9, 2);
    static final Signature ORGANISER =
            new Signature(
                    SigningRole.COURSE_ORGANISER, "Office", Instant.parse("2026-09-02T10:00:00Z"));
    static final Signature DOCTOR_ON_DUTY =
            new Signature(
                    SigningRole.DOCTOR_ON_DUTY, "Office", Instant.parse("2026-09-02T10:00:00Z"));

    private Examples() {}

    static Open open(Stay stay) {
        return open(stay, CONFIRMED);
    }

    static Open open(Stay stay, Instant confirmedAt) {
        return new Open(PLACEMENT, TRAINEE, stay, RANDERS, ELM_ROAD, confirmedAt);
    }

    static BookletCommand.Release release(String reasonCode, Instant withdrawnAt) {
        return new BookletCommand.Release(BOOKLET, reasonCode, withdrawnAt);
    }

    static List<BookletEvent> opened(Stay stay) {
        return opened(stay, CONFIRMED);
    }

    static List<BookletEvent> opened(Stay stay, Instant confirmedAt) {
        boolean year = stay.equals(A_YEAR);
        return List.of(
                new BookletOpened(
                        BOOKLET, PLACEMENT, TRAINEE, stay, RANDERS, ELM_ROAD, confirmedAt),
                owed(INTRODUCTION_COURSE, 1, LocalDate.of(2026, 5, 31)),
                owed(THEME_DAY, year ? 5 : 2, stay.to()),
                owed(NETWORK_MEETING, 3, stay.to()),
                owed(PEDAGOGICS_2, 1, stay.to()),
                owed(DUTY_SHIFT_1813, 3, stay.to()));
    }

    static ObligationIncurred owed(CourseKind kind, int times, LocalDate dueBy) {
        return new ObligationIncurred(
                BOOKLET, PLACEMENT, TRAINEE, new Obligation(kind, times, dueBy));
    }

    static AttendedCourse themeDay(int number, LocalDate on) {
        return new AttendedCourse(
                new CourseId(new UUID(1, number)), THEME_DAY, "Theme day " + number, on);
    }

    static AttendanceSigned attended(AttendedCourse course) {
        return new AttendanceSigned(
                BOOKLET,
                TRAINEE,
                course.kind(),
                course.course(),
                course.title(),
                course.on(),
                ORGANISER);
    }

    static AttendanceSigned shift(LocalDate on) {
        return new AttendanceSigned(
                BOOKLET, TRAINEE, DUTY_SHIFT_1813, null, null, on, DOCTOR_ON_DUTY);
    }

    static SignatureRevoked revoked(AttendedCourse course) {
        return new SignatureRevoked(
                BOOKLET, TRAINEE, course.kind(), course.course(), course.on(), WRONG_DAY);
    }
}
