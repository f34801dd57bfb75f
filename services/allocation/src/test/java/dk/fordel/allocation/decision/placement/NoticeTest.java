package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** ALLOC-KBU: how long before the first day a place is decided. */
@Tag("ALLOC-KBU")
class NoticeTest {

    @ParameterizedTest(name = "decided on {0}: {1} weeks, good {2}")
    @CsvSource({
        "2026-06-02, 13, true",
        "2026-06-03, 12, true",
        "2026-06-09, 12, true",
        "2026-06-10, 11, false",
        "2026-08-25, 1, false",
        "2026-08-26, 0, false",
        "2026-09-01, 0, false",
        "2026-09-02, -1, false",
        "2026-09-08, -1, false",
        "2026-09-09, -2, false"
    })
    void twelve_whole_weeks_before_the_first_of_september_are_good(
            LocalDate decidedOn, long weeks, boolean good) {
        Notice notice = Notice.of(decidedOn, day("2026-09-01"));
        assertThat(notice.weeks()).isEqualTo(weeks);
        assertThat(notice.isLongEnough()).isEqualTo(good);
    }
}
