package dk.fordel.course.booklet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.course.catalogue.CourseKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class IntroductionCurriculumTest {

    @ParameterizedTest(name = "{0} to {1}: {2} theme days")
    @CsvSource({
        "2026-03-01, 2027-02-28, 5",
        "2026-03-01, 2027-02-27, 4", // a day short of twelve months
        "2026-03-01, 2026-12-31, 4", // ten months
        "2026-03-01, 2026-10-31, 3", // eight months
        "2026-03-01, 2026-09-30, 2", // seven months
        "2026-03-01, 2026-08-31, 2", // six months
        "2026-03-01, 2026-08-30, 2", // a day short of six
        "2026-03-01, 2026-03-14, 1", // never none
        "2026-03-01, 2027-08-31, 7", // prolonged to eighteen months
    })
    void theme_days_are_five_a_year_in_proportion_to_whole_months_rounded_down(
            LocalDate from, LocalDate to, int times) {
        assertThat(owed(CourseKind.THEME_DAY, new Stay(from, to)).times()).isEqualTo(times);
    }

    @ParameterizedTest(name = "{0} to {1}: by {2}")
    @CsvSource({
        "2026-03-01, 2026-08-31, 2026-05-31",
        "2026-11-30, 2027-05-29, 2027-02-27", // three months from a 30 November
        "2026-03-01, 2026-04-15, 2026-04-15", // a stay shorter than that
    })
    void the_introduction_course_is_due_in_the_first_three_months(
            LocalDate from, LocalDate to, LocalDate due) {
        assertThat(owed(CourseKind.INTRODUCTION_COURSE, new Stay(from, to)).dueBy()).isEqualTo(due);
    }

    private static Obligation owed(CourseKind kind, Stay stay) {
        return IntroductionCurriculum.during(stay).stream()
                .filter(obligation -> obligation.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
