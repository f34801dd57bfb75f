package dk.fordel.course.booklet.web;

import dk.fordel.course.booklet.view.BookletRow;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.NotYours;

import java.time.LocalDate;

/**
 * Who reads which booklet (domain.md, section 10): a trainee the own ones, a tutor practice that of
 * a trainee who is there today, a coordinator those of stays in the own area and in one that the
 * post covers for a colleague (ORG-4); organisers, the HR office and auditors all. Each role gives
 * this by itself, whatever others stand beside it.
 */
final class BookletReaders {

    private BookletReaders() {}

    static boolean readAll(Caller caller) {
        return caller.isAny(Role.COURSE_ORGANISER, Role.HR_OFFICE, Role.AUDITOR);
    }

    static boolean mayRead(Caller caller, BookletRow booklet, LocalDate today) {
        return readAll(caller)
                || caller.isTrainee(booklet.traineeId())
                || isOfTheAreaOf(caller, booklet)
                || isOfThePracticeOf(caller, booklet, today);
    }

    /**
     * @throws NotYours when the caller may not
     */
    static BookletRow mustRead(Caller caller, BookletRow booklet, LocalDate today) {
        if (!mayRead(caller, booklet, today)) {
            throw notYours();
        }
        return booklet;
    }

    static NotYours notYours() {
        return new NotYours(
                "A trainee reads the own booklets, a tutor practice the booklet of a trainee who is"
                        + " there today, a coordinator those of stays in the own area, or in"
                        + " one that the post covers today. What you asked for is none of these.");
    }

    private static boolean isOfTheAreaOf(Caller caller, BookletRow booklet) {
        return caller.coordinates(booklet.area());
    }

    private static boolean isOfThePracticeOf(Caller caller, BookletRow booklet, LocalDate today) {
        return booklet.practiceId() != null
                && caller.isPractice(booklet.practiceId())
                && booklet.isStayOn(today);
    }
}
