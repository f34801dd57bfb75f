package dk.fordel.funding.instruction;

import static dk.fordel.funding.Example.ELM_ROAD;
import static dk.fordel.funding.Example.PLACEMENT;
import static dk.fordel.funding.Example.TRAINEE;
import static dk.fordel.funding.Example.always;
import static dk.fordel.funding.Example.day;
import static dk.fordel.funding.Example.stay;
import static dk.fordel.kernel.PositionKind.PHASE_2;
import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.funding.Example;
import dk.fordel.funding.instruction.InstructionCommand.Issue;
import dk.fordel.funding.instruction.InstructionCommand.SendBack;
import dk.fordel.funding.instruction.InstructionCommand.Withdraw;
import dk.fordel.funding.instruction.InstructionEvent.Ended;
import dk.fordel.funding.instruction.InstructionEvent.Issued;
import dk.fordel.funding.instruction.InstructionEvent.Voided;
import dk.fordel.funding.instruction.InstructionEvent.Withdrawn;
import dk.fordel.funding.terms.TermsHistory;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** PAY-5: what was taken back is not paid, whatever is heard again afterwards. */
class WithdrawnInstructionTest {

    private static final InstructionId ID = InstructionId.of(PLACEMENT);
    private static final TermsHistory TERMS = always(PHASE_2, Example.PHASE_2);
    private static final Pay PAY = Pay.under(TERMS.on(day("2027-01-01")), PHASE_2, null);
    private static final Stay AT_ELM_ROAD = stay(ELM_ROAD, "2027-02-01", "2027-07-31");
    private static final String UNAVAILABLE = "PRACTICE_UNAVAILABLE";

    private final AggregateTestFixture<Instruction> instruction =
            new AggregateTestFixture<>(Instruction.class);

    @Test
    void a_withdrawn_placement_is_void_and_withdrawn_once() {
        instruction
                .given(issued())
                .when(withdraw(UNAVAILABLE, "2027-01-20"))
                .expectEvents(voided(UNAVAILABLE), withdrawn(UNAVAILABLE, "2027-01-20"));
        instruction
                .given(issued(), voided(UNAVAILABLE), withdrawn(UNAVAILABLE, "2027-01-20"))
                .when(withdraw(UNAVAILABLE, "2027-01-20"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_withdrawal_is_remembered_even_when_the_confirmation_never_arrived() {
        instruction
                .givenNoPriorActivity()
                .when(withdraw(UNAVAILABLE, "2027-01-20"))
                .expectEvents(withdrawn(UNAVAILABLE, "2027-01-20"));
        instruction
                .givenNoPriorActivity()
                .when(new SendBack(ID, PLACEMENT, day("2027-01-20"), at("2027-01-20")))
                .expectEvents(withdrawn("SENT_BACK", "2027-01-20"));
        assertThat(
                        answer(
                                instruction.given(withdrawn(UNAVAILABLE, "2027-01-20")),
                                InstructionQuestions.instructed(ID)))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-19", "2027-01-20"})
    void an_older_confirmation_does_not_bring_it_back(String confirmed) {
        instruction
                .given(withdrawn(UNAVAILABLE, "2027-01-20"))
                .when(confirmed(confirmed))
                .expectNoEvents()
                .expectException(InstructionRefusal.WithdrawnSince.class);
        instruction
                .given(issued(), voided(UNAVAILABLE), withdrawn(UNAVAILABLE, "2027-01-20"))
                .when(confirmed(confirmed))
                .expectNoEvents()
                .expectException(InstructionRefusal.WithdrawnSince.class);
    }

    @Test
    void a_newer_confirmation_is_told_again_and_an_old_withdrawal_heard_again_leaves_it_alone() {
        instruction
                .given(issued(), voided("MOVED"), withdrawn("MOVED", "2027-01-20"))
                .when(confirmed("2027-01-21"))
                .expectEvents(issued());
        instruction
                .given(issued(), voided("MOVED"), withdrawn("MOVED", "2027-01-20"), issued())
                .when(withdraw("MOVED", "2027-01-20"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"POSITION_CANCELLED", "OFFER_DECLINED", "ENDED_BEFORE_START"})
    void a_placement_that_is_gone_for_good_is_never_paid_again(String code) {
        instruction
                .given(issued(), voided(code), withdrawn(code, "2027-01-20"))
                .when(confirmed("2027-01-25"))
                .expectNoEvents()
                .expectException(InstructionRefusal.WithdrawnSince.class);
        instruction
                .given(issued(), voided(code)) // as an older release stored it
                .when(confirmed("2027-01-25"))
                .expectNoEvents()
                .expectException(InstructionRefusal.WithdrawnSince.class);
    }

    @Test
    void a_stay_that_ended_early_is_not_prolonged_by_its_old_confirmation() {
        var ended =
                new Ended(
                        ID,
                        PLACEMENT,
                        List.of(stay(ELM_ROAD, "2027-02-01", "2027-06-30")),
                        day("2027-06-30"));
        instruction
                .given(issued(), ended)
                .when(confirmed("2027-01-15"))
                .expectNoEvents()
                .expectException(InstructionRefusal.EndedBefore.class);
    }

    @Test
    void sent_back_before_the_start_is_void_and_confirmed_again_is_told_again() {
        instruction
                .given(issued())
                .when(new SendBack(ID, PLACEMENT, day("2027-01-31"), at("2027-01-31")))
                .expectEvents(voided("SENT_BACK"), withdrawn("SENT_BACK", "2027-01-31"));
        instruction
                .given(issued(), voided("SENT_BACK"), withdrawn("SENT_BACK", "2027-01-31"))
                .when(confirmed("2027-02-05"))
                .expectEvents(issued());
    }

    @Test
    void sent_back_during_the_stay_is_paid_until_somebody_decides_otherwise() {
        instruction
                .given(issued())
                .when(new SendBack(ID, PLACEMENT, day("2027-02-01"), at("2027-02-01")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static Issue confirmed(String on) {
        return new Issue(
                ID, PLACEMENT, TRAINEE, PHASE_2, AT_ELM_ROAD, null, TERMS, day(on), at(on));
    }

    private static Withdraw withdraw(String code, String on) {
        return new Withdraw(ID, PLACEMENT, code, at(on));
    }

    private static Issued issued() {
        return new Issued(ID, PLACEMENT, TRAINEE, PHASE_2, null, List.of(AT_ELM_ROAD), PAY);
    }

    private static Voided voided(String code) {
        return new Voided(ID, PLACEMENT, day("2027-01-31"), code);
    }

    private static Withdrawn withdrawn(String code, String on) {
        return new Withdrawn(ID, PLACEMENT, code, at(on));
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
