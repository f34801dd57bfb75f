package dk.fordel.funding.terms;

import static dk.fordel.funding.Example.day;
import static dk.fordel.funding.Example.practiceBears;
import static dk.fordel.funding.Example.version;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** PAY-2: terms are effective-dated. */
class TermsHistoryTest {

    /** Recorded in this order: 2022, then 2027, then late for 2026, then 2027 once more. */
    private static final TermsHistory HISTORY =
            new TermsHistory(
                    PHASE_3,
                    List.of(
                            version(1, "2022-01-01", practiceBears(3_900)),
                            version(2, "2027-01-01", practiceBears(4_000)),
                            version(3, "2026-07-01", practiceBears(3_950)),
                            version(4, "2027-01-01", practiceBears(4_100))));

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 1",
        "2026-06-30, 1",
        "2026-07-01, 3",
        "2026-12-31, 3",
        "2027-01-01, 4",
        "2050-01-01, 4"
    })
    void on_each_day_one_version_holds(String day, int number) {
        assertThat(HISTORY.on(day(day)).number()).isEqualTo(number);
    }

    @Test
    void before_the_first_terms_there_are_none() {
        assertThatThrownBy(() -> HISTORY.on(day("2021-12-31")))
                .isInstanceOf(TermsRefusal.NoTermsOnThatDay.class)
                .hasMessageContaining("no terms for PHASE_3 on 2021-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-01 | 2027-06-30 | 2026-07-01 2027-01-01",
                "2026-07-01 | 2026-12-31 |",
                "2026-06-30 | 2026-07-01 | 2026-07-01",
                "2026-12-31 | 2027-01-01 | 2027-01-01"
            })
    void changes_are_the_days_after_the_first_on_which_another_takes_over(
            String from, String to, String days) {
        assertThat(HISTORY.changesWithin(new Period(day(from), day(to))))
                .hasToString(days == null ? "[]" : "[" + days.replace(" ", ", ") + "]");
    }
}
