package dk.fordel.course.booklet;

import static dk.fordel.course.catalogue.CourseKind.DUTY_SHIFT_1813;
import static dk.fordel.course.catalogue.CourseKind.INTRODUCTION_COURSE;
import static dk.fordel.course.catalogue.CourseKind.NETWORK_MEETING;
import static dk.fordel.course.catalogue.CourseKind.PEDAGOGICS_2;
import static dk.fordel.course.catalogue.CourseKind.THEME_DAY;

import java.time.LocalDate;
import java.util.List;

/** What an introduction doctor owes during a stay (COURSE-1, S5). */
final class IntroductionCurriculum {

    private static final int THEME_DAYS_A_YEAR = 5;
    private static final int NETWORK_MEETINGS = 3;
    private static final int DUTY_SHIFTS = 3;
    private static final int MONTHS_FOR_INTRODUCTION_COURSE = 3;

    private IntroductionCurriculum() {}

    static List<Obligation> during(Stay stay) {
        LocalDate last = stay.to();
        LocalDate firstMonths = stay.from().plusMonths(MONTHS_FOR_INTRODUCTION_COURSE).minusDays(1);
        return List.of(
                new Obligation(
                        INTRODUCTION_COURSE, 1, firstMonths.isBefore(last) ? firstMonths : last),
                new Obligation(THEME_DAY, themeDays(stay.months()), last),
                new Obligation(NETWORK_MEETING, NETWORK_MEETINGS, last),
                new Obligation(PEDAGOGICS_2, 1, last),
                new Obligation(DUTY_SHIFT_1813, DUTY_SHIFTS, last));
    }

    private static int themeDays(int months) {
        return Math.max(1, THEME_DAYS_A_YEAR * months / 12);
    }
}
