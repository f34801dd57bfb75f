package dk.fordel.funding.publish;

import static dk.fordel.funding.Example.ELM_ROAD;
import static dk.fordel.funding.Example.HARBOUR;
import static dk.fordel.funding.Example.HR_OFFICE;
import static dk.fordel.funding.Example.PLACEMENT;
import static dk.fordel.funding.Example.TRAINEE;
import static dk.fordel.funding.Example.day;
import static dk.fordel.funding.Example.stay;
import static dk.fordel.kernel.PositionKind.PHASE_2;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.funding.MonthSupplemented;
import dk.fordel.contracts.funding.PayrollInstructionEnded;
import dk.fordel.contracts.funding.PayrollInstructionIssued;
import dk.fordel.funding.instruction.InstructionEvent;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.Pay;
import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.LeftOut;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.SettlementEvent;
import dk.fordel.funding.month.Totals;
import dk.fordel.funding.register.RegisterEvent;
import dk.fordel.funding.register.RegisterId;
import dk.fordel.funding.terms.Employer;
import dk.fordel.messaging.Envelope;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What others hear. */
class FundingPublicationTest {

    private static final InstructionId ID = InstructionId.of(PLACEMENT);
    private static final Pay PAY = new Pay(1, Employer.PRACTICE, "Gødstrup", 3_200, Ore.of(50));

    private final FundingPublication publication = new FundingPublication();

    @Test
    void a_trainee_who_moves_is_told_from_the_day_of_the_move() {
        var stays =
                List.of(
                        stay(ELM_ROAD, "2027-02-01", "2027-03-31"),
                        stay(HARBOUR, "2027-04-01", "2027-07-31"));
        assertThat(told(new InstructionEvent.Moved(ID, PLACEMENT, TRAINEE, PHASE_2, stays, PAY)))
                .isEqualTo(
                        new PayrollInstructionIssued(
                                ID.value(),
                                PLACEMENT.value(),
                                TRAINEE.value(),
                                HARBOUR.value(),
                                "PHASE_2",
                                day("2027-04-01"),
                                day("2027-07-31"),
                                "PRACTICE",
                                "Gødstrup",
                                3_200,
                                50));
    }

    @Test
    void a_void_instruction_ended_before_it_began() {
        assertThat(told(new InstructionEvent.Voided(ID, PLACEMENT, day("2027-01-31"), "SENT_BACK")))
                .isEqualTo(
                        new PayrollInstructionEnded(
                                ID.value(), PLACEMENT.value(), day("2027-01-31")));
    }

    @Test
    void a_supplement_is_told_with_its_own_number_and_totals() {
        var totals = new Totals(1, Ore.of(100), Ore.of(32), Ore.of(68), Ore.of(5));
        var at = Instant.EPOCH;
        assertThat(
                        told(
                                new SettlementEvent.MonthSupplemented(
                                        MonthId.of("2026-09"), 8, "aa", 1, totals, HR_OFFICE, at)))
                .isEqualTo(new MonthSupplemented("2026-09", 8, 1, 100, 32, 68, 5));
    }

    @Test
    void rows_that_were_left_out_and_withdrawals_of_what_was_never_told_stay_here() {
        var rows = List.of(new LeftOut(3, null, List.of("It is void.")));
        assertThat(told(new SettlementEvent.SalariesTaken(MonthId.of("2026-09"), 8, "cc", rows)))
                .isNull();
        assertThat(told(new InstructionEvent.Withdrawn(ID, PLACEMENT, "MOVED", Instant.EPOCH)))
                .isNull();
    }

    @Test
    void numbers_of_files_are_nobody_elses_business() {
        assertThat(told(new RegisterEvent.FileNumbered(RegisterId.THE_ONE, new UUID(0, 1), 1)))
                .isNull();
    }

    private @Nullable ContractEvent told(Object event) {
        var envelope = new Envelope(UUID.randomUUID(), "x", Instant.EPOCH, null, null);
        return publication.contractFor(event, envelope);
    }
}
