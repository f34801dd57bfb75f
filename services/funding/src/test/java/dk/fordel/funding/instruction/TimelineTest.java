package dk.fordel.funding.instruction;

import static dk.fordel.funding.Example.ELM_ROAD;
import static dk.fordel.funding.Example.HARBOUR;
import static dk.fordel.funding.Example.KBU;
import static dk.fordel.funding.Example.always;
import static dk.fordel.funding.Example.practiceBears;
import static dk.fordel.funding.Example.stay;
import static dk.fordel.funding.Example.version;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** PAY-2: terms and stays meet day by day. */
class TimelineTest {

    private static final TermsHistory MORE_FROM_MID_FEBRUARY =
            new TermsHistory(
                    PHASE_3,
                    List.of(
                            version(1, "2022-01-01", practiceBears(3_900)),
                            version(2, "2027-02-15", practiceBears(4_000))));

    @Test
    void one_stay_under_one_version_is_one_period() {
        assertThat(written(timeline(stay(ELM_ROAD, "2026-02-01", "2027-01-31"))))
                .isEqualTo("2026-02-01..2027-01-31 v1");
    }

    @Test
    void terms_that_change_during_the_stay_cut_it() {
        assertThat(written(timeline(stay(ELM_ROAD, "2026-08-01", "2027-07-31"))))
                .isEqualTo("2026-08-01..2027-02-14 v1, 2027-02-15..2027-07-31 v2");
    }

    @Test
    void two_practices_and_two_versions_are_cut_on_both_days() {
        var timeline =
                timeline(
                        stay(ELM_ROAD, "2027-01-01", "2027-02-09"),
                        stay(HARBOUR, "2027-02-10", "2027-03-31"));
        assertThat(written(timeline))
                .isEqualTo(
                        "2027-01-01..2027-02-09 v1, 2027-02-10..2027-02-14 v1, 2027-02-15..2027-03-31 v2");
        assertThat(timeline.periods())
                .extracting(PaidPeriod::practice)
                .containsExactly(ELM_ROAD, HARBOUR, HARBOUR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-01 | 2027-01-20..2027-01-31 v1",
                "2027-02 | 2027-02-01..2027-02-14 v1, 2027-02-15..2027-02-28 v2",
                "2028-02 | 2028-02-01..2028-02-29 v2",
                "2028-03 | 2028-03-01..2028-03-01 v2",
                "2026-12 | ''",
                "2028-04 | ''"
            })
    void a_month_gets_the_days_that_lie_in_it(YearMonth month, String periods) {
        var timeline = timeline(stay(ELM_ROAD, "2027-01-20", "2028-03-01"));
        assertThat(written(timeline.within(month))).isEqualTo(periods);
    }

    @Test
    void terms_that_leave_the_hospital_to_the_position_take_it_from_there() {
        var stays = List.of(stay(ELM_ROAD, "2027-02-01", "2027-07-31"));
        var kbu = PositionKind.KBU;
        assertThat(Timeline.of(stays, always(kbu, KBU), kbu, "Regionshospitalet Randers").periods())
                .extracting(p -> p.pay().paidOutBy())
                .containsExactly("Regionshospitalet Randers");
        assertThatThrownBy(() -> Timeline.of(stays, always(kbu, KBU), kbu, null))
                .isInstanceOf(InstructionRefusal.NoPayingHospital.class)
                .hasMessageContaining("KBU");
    }

    private static Timeline timeline(Stay... stays) {
        return Timeline.of(List.of(stays), MORE_FROM_MID_FEBRUARY, PHASE_3, null);
    }

    private static String written(Timeline timeline) {
        return timeline.periods().stream()
                .map(p -> "%s..%s v%d".formatted(p.from(), p.to(), p.pay().termsVersion()))
                .collect(Collectors.joining(", "));
    }
}
