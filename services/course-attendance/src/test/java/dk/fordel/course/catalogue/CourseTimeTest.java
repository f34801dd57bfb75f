package dk.fordel.course.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;

class CourseTimeTest {

    @ParameterizedTest(name = "{0} to {1} is {2} to {3} in Denmark")
    @CsvSource({
        "2026-03-12T08:00:00Z, 2026-03-12T14:24:00Z, 2026-03-12, 2026-03-12",
        // evening in summer: Danish days are two hours ahead
        "2026-07-01T20:00:00Z, 2026-07-01T22:00:00Z, 2026-07-01, 2026-07-01",
        "2026-07-01T20:00:00Z, 2026-07-01T22:00:01Z, 2026-07-01, 2026-07-02",
        // pedagogics 2: a day of theory and one in the clinic
        "2026-01-15T08:00:00Z, 2026-01-16T15:00:00Z, 2026-01-15, 2026-01-16",
        // across the night the clocks change
        "2026-03-28T23:30:00Z, 2026-03-29T21:30:00Z, 2026-03-29, 2026-03-29",
    })
    void a_course_day_is_a_day_in_denmark(
            Instant begins, Instant ends, LocalDate first, LocalDate last) {
        CourseTime time = new CourseTime(begins, ends);
        assertThat(time.firstDay()).isEqualTo(first);
        assertThat(time.lastDay()).isEqualTo(last);
    }
}
