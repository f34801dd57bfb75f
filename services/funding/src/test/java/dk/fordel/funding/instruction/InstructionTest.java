package dk.fordel.funding.instruction;

import static dk.fordel.funding.Example.ELM_ROAD;
import static dk.fordel.funding.Example.HARBOUR;
import static dk.fordel.funding.Example.PLACEMENT;
import static dk.fordel.funding.Example.TRAINEE;
import static dk.fordel.funding.Example.always;
import static dk.fordel.funding.Example.day;
import static dk.fordel.funding.Example.stay;
import static dk.fordel.kernel.PositionKind.PHASE_2;
import static dk.fordel.testing.Asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.funding.Example;
import dk.fordel.funding.instruction.InstructionCommand.Begin;
import dk.fordel.funding.instruction.InstructionCommand.End;
import dk.fordel.funding.instruction.InstructionCommand.Issue;
import dk.fordel.funding.instruction.InstructionCommand.Move;
import dk.fordel.funding.instruction.InstructionEvent.Begun;
import dk.fordel.funding.instruction.InstructionEvent.Ended;
import dk.fordel.funding.instruction.InstructionEvent.Issued;
import dk.fordel.funding.instruction.InstructionEvent.Moved;
import dk.fordel.funding.instruction.InstructionEvent.Voided;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.kernel.PositionKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

/** PAY-5: payroll is told once, and told again when something else holds. */
class InstructionTest {

    private static final InstructionId ID = InstructionId.of(PLACEMENT);
    private static final TermsHistory TERMS = always(PHASE_2, Example.PHASE_2);
    private static final Pay PAY = Pay.under(TERMS.on(day("2027-01-01")), PHASE_2, null);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Stay AT_ELM_ROAD = stay(ELM_ROAD, "2027-02-01", "2027-07-31");

    private final AggregateTestFixture<Instruction> instruction =
            new AggregateTestFixture<>(Instruction.class);

    @Test
    void a_confirmed_placement_is_told_to_payroll() {
        instruction
                .givenNoPriorActivity()
                .when(confirmed(AT_ELM_ROAD, "2026-11-22"))
                .expectEvents(issued(AT_ELM_ROAD));
    }

    @Test
    void confirmed_twice_is_told_once() {
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(confirmed(AT_ELM_ROAD, "2026-11-23"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_position_that_must_name_its_hospital_and_does_not_is_refused() {
        instruction
                .givenNoPriorActivity()
                .when(
                        new Issue(
                                ID,
                                PLACEMENT,
                                TRAINEE,
                                PositionKind.KBU,
                                AT_ELM_ROAD,
                                null,
                                always(PositionKind.KBU, Example.KBU),
                                day("2026-11-22"),
                                NOON))
                .expectNoEvents()
                .expectException(InstructionRefusal.NoPayingHospital.class);
    }

    @Test
    void confirmed_anew_elsewhere_before_the_start_replaces_the_stay() {
        Stay harbour = stay(HARBOUR, "2027-02-01", "2027-07-31");
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(confirmed(harbour, "2027-01-31"))
                .expectEvents(issued(harbour));
    }

    @Test
    void confirmed_anew_elsewhere_during_the_stay_leaves_lived_days_alone() {
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(confirmed(stay(HARBOUR, "2027-02-01", "2027-08-31"), "2027-04-01"))
                .expectEvents(
                        issued(
                                stay(ELM_ROAD, "2027-02-01", "2027-03-31"),
                                stay(HARBOUR, "2027-04-01", "2027-08-31")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2027-02-01", "2027-02-01, 2027-02-01"})
    void a_ruling_by_the_first_day_moves_the_whole_stay(String ruled, String from) {
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new Move(ID, HARBOUR, TERMS, day(ruled)))
                .expectEvents(moved(stay(HARBOUR, from, "2027-07-31")));
    }

    @Test
    void a_ruling_during_the_stay_moves_the_days_that_are_left() {
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new Move(ID, HARBOUR, TERMS, day("2027-07-31")))
                .expectEvents(
                        moved(
                                stay(ELM_ROAD, "2027-02-01", "2027-07-30"),
                                stay(HARBOUR, "2027-07-31", "2027-07-31")));
    }

    @Test
    void a_ruling_after_the_stay_or_for_the_same_practice_moves_nothing() {
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new Move(ID, HARBOUR, TERMS, day("2027-08-01")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new Move(ID, ELM_ROAD, TERMS, day("2027-03-01")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"2027-01-25", "2027-02-03"})
    void a_start_on_another_day_is_told(String on) {
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new Begin(ID, TERMS, day(on)))
                .expectEvents(begun(stay(ELM_ROAD, on, "2027-07-31")));
    }

    @Test
    void a_stay_that_is_prolonged_keeps_the_day_on_which_it_began_in_fact() {
        instruction
                .given(issued(AT_ELM_ROAD), begun(stay(ELM_ROAD, "2027-02-03", "2027-07-31")))
                .when(confirmed(stay(ELM_ROAD, "2027-02-01", "2027-09-30"), "2027-05-01"))
                .expectEvents(issued(stay(ELM_ROAD, "2027-02-03", "2027-09-30")));
    }

    @Test
    void a_stay_that_is_moved_whole_before_it_began_is_told_with_its_new_days() {
        Stay later = stay(ELM_ROAD, "2027-09-01", "2028-02-29");
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(confirmed(later, "2027-01-05"))
                .expectEvents(issued(later));
    }

    @Test
    void a_start_as_planned_is_no_news_and_one_after_the_end_is_refused() {
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new Begin(ID, TERMS, day("2027-02-01")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new Begin(ID, TERMS, day("2027-08-01")))
                .expectNoEvents()
                .expectException(InstructionRefusal.BeganAfterItsEnd.class);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-30", "2027-08-31", "2027-02-01"})
    void an_end_on_another_day_is_told(String on) {
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new End(ID, day(on)))
                .expectEvents(
                        new Ended(
                                ID, PLACEMENT, List.of(stay(ELM_ROAD, "2027-02-01", on)), day(on)));
    }

    @Test
    void an_end_as_planned_is_no_news_and_one_before_the_start_leaves_nothing() {
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new End(ID, day("2027-07-31")))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        instruction
                .given(issued(AT_ELM_ROAD))
                .when(new End(ID, day("2027-01-31")))
                .expectEvents(voided("ENDED_BEFORE_START"));
    }

    @Test
    void what_happens_to_a_placement_that_was_never_confirmed_leaves_no_trace() {
        for (var heard :
                List.of(
                        new Move(ID, HARBOUR, TERMS, day("2027-01-01")),
                        new Begin(ID, TERMS, day("2027-01-01")),
                        new End(ID, day("2027-01-01")))) {
            instruction
                    .givenNoPriorActivity()
                    .when(heard)
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Test
    void asked_it_says_what_holds() {
        assertThat(
                        answer(
                                instruction.given(issued(AT_ELM_ROAD)),
                                InstructionQuestions.instructed(ID)))
                .isEqualTo(
                        new Instructed(
                                ID, PLACEMENT, TRAINEE, PHASE_2, null, List.of(AT_ELM_ROAD)));
    }

    private static Issue confirmed(Stay stay, String on) {
        return new Issue(ID, PLACEMENT, TRAINEE, PHASE_2, stay, null, TERMS, day(on), NOON);
    }

    private static Issued issued(Stay... stays) {
        return new Issued(ID, PLACEMENT, TRAINEE, PHASE_2, null, List.of(stays), PAY);
    }

    private static Moved moved(Stay... stays) {
        return new Moved(ID, PLACEMENT, TRAINEE, PHASE_2, List.of(stays), PAY);
    }

    private static Begun begun(Stay stay) {
        return new Begun(ID, PLACEMENT, TRAINEE, PHASE_2, List.of(stay), PAY);
    }

    private static Voided voided(String reasonCode) {
        return new Voided(ID, PLACEMENT, day("2027-01-31"), reasonCode);
    }
}
