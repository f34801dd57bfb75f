package dk.fordel.funding.month;

import static dk.fordel.funding.Example.ELM_ROAD;
import static dk.fordel.funding.Example.HARBOUR;
import static dk.fordel.funding.Example.KBU;
import static dk.fordel.funding.Example.PLACEMENT;
import static dk.fordel.funding.Example.TRAINEE;
import static dk.fordel.funding.Example.always;
import static dk.fordel.funding.Example.practiceBears;
import static dk.fordel.funding.Example.stay;
import static dk.fordel.funding.Example.version;
import static dk.fordel.kernel.PositionKind.PHASE_2;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.Stay;
import dk.fordel.funding.instruction.Timeline;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.kernel.PositionKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** PAY-1, PAY-2: one salary, shared by days and terms. */
class EntryTest {

    @ParameterizedTest(name = "{0}, stay {1} to {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09 | 2026-09-01 | 2027-02-28 | 30 days 16000,00 + 34000,00",
                "2027-02 | 2026-09-01 | 2027-02-28 | 28 days 16000,00 + 34000,00",
                "2028-02 | 2028-02-01 | 2028-07-31 | 29 days 16000,00 + 34000,00",
                "2028-02 | 2028-02-29 | 2028-07-31 | 1 days 16000,00 + 34000,00",
                "2026-09 | 2026-09-16 | 2027-02-28 | 15 days 16000,00 + 34000,00",
                "2027-02 | 2026-09-01 | 2027-02-01 | 1 days 16000,00 + 34000,00"
            })
    void a_salary_belongs_to_the_days_of_the_stay_whatever_the_month(
            YearMonth month, String from, String to, String parts) {
        var entry =
                settled(
                        month,
                        5_000_000,
                        always(PHASE_2, practiceBears(3_200)),
                        stay(ELM_ROAD, from, to));
        assertThat(written(entry)).isEqualTo(parts);
    }

    @Test
    void terms_that_change_in_mid_month_share_it_by_their_days() {
        var terms =
                new TermsHistory(
                        PHASE_2,
                        List.of(
                                version(1, "2022-01-01", practiceBears(3_200)),
                                version(2, "2026-09-11", practiceBears(4_000))));
        var entry =
                settled(
                        YearMonth.of(2026, 9),
                        4_500_000,
                        terms,
                        stay(ELM_ROAD, "2026-09-01", "2027-02-28"));
        assertThat(written(entry))
                .isEqualTo("10 days 4800,00 + 10200,00, 20 days 12000,00 + 18000,00");
    }

    @Test
    void a_move_in_mid_month_charges_each_practice_for_its_days() {
        var entry =
                settled(
                        YearMonth.of(2027, 2),
                        2_800_001,
                        always(PHASE_2, practiceBears(3_200)),
                        stay(ELM_ROAD, "2027-01-01", "2027-02-07"),
                        stay(HARBOUR, "2027-02-08", "2027-06-30"));
        assertThat(written(entry))
                .isEqualTo("7 days 2240,00 + 4760,00, 21 days 6720,00 + 14280,01");
        assertThat(entry.lines())
                .extracting(EntryLine::practice)
                .containsExactly(ELM_ROAD, HARBOUR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09, 2026-09-01, 2027-02-28, 6000.00",
        "2027-02, 2026-09-01, 2027-02-28, 6000.00",
        "2027-02, 2027-02-15, 2027-07-31, 3000.00",
        "2028-02, 2028-02-15, 2028-07-31, 3103.45",
        "2026-10, 2026-10-02, 2027-02-28, 5806.45",
        "2026-10, 2026-10-31, 2027-02-28, 193.55"
    })
    void the_honorarium_is_for_the_calendar_days_of_the_month(
            YearMonth month, String from, String to, String kroner) {
        var entry =
                settled(month, 3_600_000, always(PositionKind.KBU, KBU), stay(ELM_ROAD, from, to));
        assertThat(Totals.of(entry.lines()).honorarium()).hasToString(kroner.replace('.', ','));
        assertThat(Totals.of(entry.lines()).practiceBears()).isEqualTo(Ore.ZERO);
    }

    @Test
    void a_whole_month_in_two_practices_pays_one_honorarium() {
        var entry =
                settled(
                        YearMonth.of(2026, 10),
                        3_600_000,
                        always(PositionKind.KBU, KBU),
                        stay(ELM_ROAD, "2026-08-01", "2026-10-10"),
                        stay(HARBOUR, "2026-10-11", "2027-01-31"));
        assertThat(entry.lines())
                .extracting(EntryLine::honorarium)
                .containsExactly(Ore.of(193_548), Ore.of(406_452));
    }

    private static Entry settled(YearMonth month, long ore, TermsHistory terms, Stay... stays) {
        var timeline =
                Timeline.of(List.of(stays), terms, terms.kind(), "Regionshospitalet Randers");
        var salary =
                new Salary(
                        2,
                        InstructionId.of(PLACEMENT),
                        PLACEMENT,
                        TRAINEE,
                        terms.kind(),
                        Ore.of(ore),
                        timeline.within(month).periods());
        return Entry.of(EntryId.of(new MonthId(month), salary.instruction()), salary, month);
    }

    private static String written(Entry entry) {
        return entry.lines().stream()
                .map(l -> "%d days %s + %s".formatted(l.days(), l.practiceBears(), l.regionBears()))
                .collect(Collectors.joining(", "));
    }
}
