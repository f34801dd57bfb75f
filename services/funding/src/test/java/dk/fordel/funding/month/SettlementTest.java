package dk.fordel.funding.month;

import static dk.fordel.funding.Example.ELM_ROAD;
import static dk.fordel.funding.Example.HARBOUR;
import static dk.fordel.funding.Example.HR_OFFICE;
import static dk.fordel.funding.Example.TRAINEE;
import static dk.fordel.funding.Example.always;
import static dk.fordel.funding.Example.practiceBears;
import static dk.fordel.funding.Example.stay;
import static dk.fordel.kernel.PositionKind.PHASE_2;
import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.startsWith;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.Stay;
import dk.fordel.funding.instruction.Timeline;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.SettlementCommand.Close;
import dk.fordel.funding.month.SettlementCommand.Correct;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Unknown;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** PAY-2, PAY-6: closed once, corrected by entries. */
class SettlementTest {

    private static final MonthId SEPTEMBER = MonthId.of("2026-09");
    private static final Instant NOON = Instant.parse("2026-10-12T10:00:00Z");
    private static final Stay WHOLE = stay(ELM_ROAD, "2026-09-01", "2027-02-28");

    private final AggregateTestFixture<Settlement> settlement =
            new AggregateTestFixture<>(Settlement.class);

    @Test
    void a_closed_month_hands_over_its_file() {
        settlement
                .givenNoPriorActivity()
                .when(close("aa", salary(1, 5_000_000, WHOLE), salary(2, 4_000_000, WHOLE)))
                .expectEventsMatching(
                        Payloads.of(
                                SettlementEvent.FileWritten.class,
                                e -> {
                                    assertThat(e.file().name())
                                            .isEqualTo("settlement-2026-09-000007.csv");
                                    assertThat(e.file().totals())
                                            .isEqualTo(totals(2, 9_000_000, 2_880_000, 6_120_000));
                                    assertThat(e.file().sha256())
                                            .isEqualTo(SettlementFile.sha256(e.content()));
                                }));
    }

    @Test
    void closed_twice_from_the_same_file_is_closed_once() {
        settlement
                .givenCommands(close("aa", salary(1, 5_000_000, WHOLE)))
                .when(close("aa", salary(1, 5_000_000, WHOLE)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_file_for_a_closed_month_is_refused() {
        settlement
                .givenCommands(close("aa", salary(1, 5_000_000, WHOLE)))
                .when(close("bb", salary(1, 5_000_001, WHOLE)))
                .expectNoEvents()
                .expectException(SettlementRefusal.AlreadyClosed.class);
    }

    @Test
    void a_salary_for_which_no_instruction_holds_is_refused_with_its_row() {
        settlement
                .givenNoPriorActivity()
                .when(close("aa", salary(3, 100, stay(ELM_ROAD, "2026-10-01", "2027-02-28"))))
                .expectNoEvents()
                .expectException(SettlementRefusal.NoInstructionHolds.class)
                .expectExceptionMessage(startsWith("Row 3: on no day of 2026-09"));
    }

    @Test
    void an_empty_file_and_two_salaries_for_one_instruction_settle_nothing() {
        assertThatThrownBy(() -> close("aa"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("no salary");
        var salary = salary(1, 100, WHOLE);
        assertThatThrownBy(() -> close("aa", salary, salary))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("second salary");
    }

    @Test
    void a_correction_names_the_entry_it_corrects_and_moves_the_difference() {
        settlement
                .givenCommands(close("aa", salary(1, 5_000_000, WHOLE)))
                .when(correct(8, entry(1), salary(1, 5_100_000, WHOLE)))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(
                        Payloads.of(
                                SettlementEvent.EntryCorrected.class,
                                e -> {
                                    assertThat(e.corrects()).isEqualTo(entry(1));
                                    assertThat(e.difference())
                                            .isEqualTo(totals(2, 100_000, 32_000, 68_000));
                                }));
    }

    @Test
    void a_correction_to_another_practice_takes_from_the_one_and_charges_the_other() {
        settlement
                .givenCommands(close("aa", salary(1, 5_000_000, WHOLE)))
                .when(
                        correct(
                                8,
                                entry(1),
                                salary(1, 5_000_000, stay(HARBOUR, "2026-09-01", "2027-02-28"))))
                .expectEventsMatching(
                        Payloads.of(
                                SettlementEvent.FileWritten.class,
                                e ->
                                        assertThat(e.content())
                                                .contains(";-5000000;-1600000;-3400000;0")
                                                .contains(";5000000;1600000;3400000;0")
                                                .contains("\r\nT;2;0;0;0;0;")));
    }

    @Test
    void a_stay_that_never_was_is_corrected_to_nothing() {
        var never = stay(ELM_ROAD, "2026-10-01", "2027-02-28");
        settlement
                .givenCommands(close("aa", salary(1, 5_000_000, WHOLE)))
                .when(correct(8, entry(1), salary(1, 1, never)))
                .expectException(SettlementRefusal.NoInstructionHolds.class);
        settlement
                .givenCommands(close("aa", salary(1, 5_000_000, WHOLE)))
                .when(correct(8, entry(1), salary(1, 0, never)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void corrected_twice_alike_is_corrected_once_and_otherwise_refused() {
        var correction = correct(8, entry(1), salary(1, 5_100_000, WHOLE));
        settlement
                .givenCommands(close("aa", salary(1, 5_000_000, WHOLE)), correction)
                .when(correction)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        settlement
                .givenCommands(close("aa", salary(1, 5_000_000, WHOLE)), correction)
                .when(correct(8, entry(1), salary(1, 5_200_000, WHOLE)))
                .expectNoEvents()
                .expectException(SettlementRefusal.CorrectedBefore.class);
    }

    @Test
    void a_correction_can_be_corrected() {
        settlement
                .givenCommands(
                        close("aa", salary(1, 5_000_000, WHOLE)),
                        correct(8, entry(1), salary(1, 5_100_000, WHOLE)))
                .when(correct(9, entry(1).correction(), salary(1, 5_200_000, WHOLE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_correction_that_says_the_same_an_open_month_and_an_unknown_entry_are_refused() {
        settlement
                .givenCommands(close("aa", salary(1, 5_000_000, WHOLE)))
                .when(correct(8, entry(1), salary(1, 5_000_000, WHOLE)))
                .expectException(SettlementRefusal.NothingToCorrect.class);
        settlement
                .givenNoPriorActivity()
                .when(correct(8, entry(1), salary(1, 5_000_000, WHOLE)))
                .expectException(SettlementRefusal.NotClosed.class);
        assertThatThrownBy(() ->
                        answer(
                                settlement.givenCommands(close("aa", salary(1, 5_000_000, WHOLE))),
                                SettlementQuestions.entry(SEPTEMBER, entry(2))))
                .isInstanceOf(Unknown.class);
    }

    private static Close close(String sha256, Salary... salaries) {
        return new Close(SEPTEMBER, 7, list(sha256, salaries), HR_OFFICE, NOON);
    }

    private static SalaryList list(String sha256, Salary... salaries) {
        var identity = new SalaryList.Identity(sha256, "content of " + sha256);
        return new SalaryList(identity, List.of(salaries), List.of());
    }

    private static Correct correct(int fileNumber, EntryId entry, Salary salary) {
        var correction =
                new Correction(entry, salary, "The payroll office counted a step too few.");
        return new Correct(SEPTEMBER, fileNumber, List.of(correction), HR_OFFICE, NOON);
    }

    private static EntryId entry(int number) {
        return EntryId.of(SEPTEMBER, instruction(number));
    }

    private static InstructionId instruction(int number) {
        return InstructionId.of(new PlacementId(new UUID(0, number)));
    }

    private static Salary salary(int number, long ore, Stay stay) {
        var periods =
                Timeline.of(List.of(stay), always(PHASE_2, practiceBears(3_200)), PHASE_2, null)
                        .within(SEPTEMBER.value())
                        .periods();
        return new Salary(
                number,
                instruction(number),
                new PlacementId(new UUID(0, number)),
                TRAINEE,
                PHASE_2,
                Ore.of(ore),
                periods);
    }

    private static Totals totals(int lines, long salary, long practice, long region) {
        return new Totals(lines, Ore.of(salary), Ore.of(practice), Ore.of(region), Ore.ZERO);
    }
}
