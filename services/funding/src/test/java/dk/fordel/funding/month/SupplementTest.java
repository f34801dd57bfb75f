package dk.fordel.funding.month;

import static dk.fordel.funding.Example.ELM_ROAD;
import static dk.fordel.funding.Example.HR_OFFICE;
import static dk.fordel.funding.Example.TRAINEE;
import static dk.fordel.funding.Example.always;
import static dk.fordel.funding.Example.stay;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.funding.Example;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.Timeline;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.SettlementCommand.Close;
import dk.fordel.funding.month.SettlementCommand.Supplement;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** PAY-2: what a closed month had left out, and when a month may be closed at all. */
class SupplementTest {

    private static final MonthId SEPTEMBER = MonthId.of("2026-09");
    private static final Instant NOON = Instant.parse("2026-10-12T10:00:00Z");
    private static final LeftOut ROW_9 = new LeftOut(9, instruction(2), List.of("It is void."));

    private final AggregateTestFixture<Settlement> settlement =
            new AggregateTestFixture<>(Settlement.class);

    @Test
    void a_supplement_has_its_own_number_totals_and_honorarium() {
        settlement
                .givenCommands(close())
                .when(supplement(2))
                .expectEventsMatching(
                        Payloads.of(
                                SettlementEvent.MonthSupplemented.class,
                                e -> {
                                    assertThat(e.fileNumber()).isEqualTo(8);
                                    assertThat(e.entries()).isEqualTo(1);
                                    assertThat(e.totals().honorarium())
                                            .isEqualTo(Ore.kroner(6_000));
                                }));
    }

    @Test
    void the_same_list_supplements_once_and_an_open_or_settled_month_not_at_all() {
        settlement
                .givenCommands(close(), supplement(2))
                .when(supplement(2))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        settlement
                .givenNoPriorActivity()
                .when(supplement(2))
                .expectException(SettlementRefusal.NotClosed.class);
        settlement
                .givenCommands(close())
                .when(supplement(1))
                .expectNoEvents()
                .expectException(SettlementRefusal.SettledBefore.class);
        assertThat(
                        answer(
                                settlement.givenCommands(close(), supplement(2)),
                                SettlementQuestions.settled(SEPTEMBER)))
                .containsExactlyInAnyOrder(instruction(1), instruction(2));
    }

    @Test
    void rows_that_were_left_out_are_named_when_the_same_list_comes_again_as_other_bytes() {
        settlement
                .givenCommands(close())
                .when(new Close(SEPTEMBER, 7, list("other bytes", 1), HR_OFFICE, NOON))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        assertThatThrownBy(() ->
                        answer(
                                settlement.givenCommands(close()),
                                SettlementQuestions.closedFrom(
                                        SEPTEMBER, identity("other bytes", 2), NOON)))
                .isInstanceOf(SettlementRefusal.AlreadyClosed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T21:59:59Z, false",
        "2026-09-30T22:00:00Z, true",
        "2026-10-01T00:00:00Z, true"
    })
    void a_month_is_over_when_its_last_danish_day_has_passed(Instant now, boolean over) {
        var close = new Close(SEPTEMBER, 7, list("bytes", 1), HR_OFFICE, now);
        var answer = settlement.givenNoPriorActivity().when(close);
        if (over) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectException(SettlementRefusal.NotOver.class);
        }
    }

    private static Close close() {
        return new Close(SEPTEMBER, 7, list("bytes", 1), HR_OFFICE, NOON);
    }

    private static Supplement supplement(int instruction) {
        return new Supplement(SEPTEMBER, 8, list("bytes", instruction), HR_OFFICE, NOON);
    }

    private static SalaryList list(String bytes, int number) {
        return new SalaryList(identity(bytes, number), List.of(salary(number)), List.of(ROW_9));
    }

    private static SalaryList.Identity identity(String bytes, int number) {
        return new SalaryList.Identity(bytes + number, "content" + number);
    }

    private static InstructionId instruction(int number) {
        return InstructionId.of(new PlacementId(new UUID(0, number)));
    }

    private static Salary salary(int number) {
        var periods =
                Timeline.of(
                                List.of(stay(ELM_ROAD, "2026-08-01", "2027-01-31")),
                                always(KBU, Example.KBU),
                                KBU,
                                "Regionshospitalet Randers")
                        .within(SEPTEMBER.value())
                        .periods();
        return new Salary(
                number,
                instruction(number),
                new PlacementId(new UUID(0, number)),
                TRAINEE,
                KBU,
                Ore.kroner(30_000),
                periods);
    }
}
