package dk.fordel.funding.publish;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.funding.FundingEvent;
import dk.fordel.contracts.funding.MonthSettled;
import dk.fordel.contracts.funding.PayrollInstructionEnded;
import dk.fordel.contracts.funding.PayrollInstructionIssued;
import dk.fordel.contracts.funding.SettlementCorrected;
import dk.fordel.funding.instruction.InstructionEvent;
import dk.fordel.funding.instruction.InstructionEvent.Begun;
import dk.fordel.funding.instruction.InstructionEvent.Ended;
import dk.fordel.funding.instruction.InstructionEvent.Issued;
import dk.fordel.funding.instruction.InstructionEvent.Moved;
import dk.fordel.funding.instruction.InstructionEvent.Voided;
import dk.fordel.funding.instruction.InstructionEvent.Withdrawn;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.Pay;
import dk.fordel.funding.instruction.PlacementId;
import dk.fordel.funding.instruction.Stay;
import dk.fordel.funding.instruction.TraineeId;
import dk.fordel.funding.month.SettlementEvent;
import dk.fordel.funding.month.SettlementEvent.EntryCorrected;
import dk.fordel.funding.month.SettlementEvent.FileWritten;
import dk.fordel.funding.month.SettlementEvent.MonthClosed;
import dk.fordel.funding.month.SettlementEvent.MonthSupplemented;
import dk.fordel.funding.month.SettlementEvent.SalariesTaken;
import dk.fordel.funding.month.SettlementEvent.SalarySettled;
import dk.fordel.funding.terms.Terms;
import dk.fordel.funding.terms.TermsEvent;
import dk.fordel.funding.terms.TermsEvent.TermsSet;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;
import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Publication;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Domain event to contract event. Salaries of single trainees and numbers of files stay here. */
@Component
class FundingPublication implements Publication {

    @Override
    public String topic() {
        return FundingEvent.TOPIC;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.AUDITOR, Role.PAYROLL);
    }

    @Override
    public @Nullable ContractEvent contractFor(Object domainEvent, Envelope envelope) {
        return switch (domainEvent) {
            case TermsEvent e -> terms(e);
            case InstructionEvent e -> instruction(e);
            case SettlementEvent e -> settlement(e);
            default -> null;
        };
    }

    private static ContractEvent terms(TermsEvent event) {
        return switch (event) {
            case TermsSet e -> {
                Terms terms = e.version().terms();
                yield new dk.fordel.contracts.funding.TermsSet(
                        e.id().value(),
                        e.kind().name(),
                        e.version().validFrom(),
                        terms.employer().name(),
                        terms.paidOutBy(),
                        terms.practiceShareBasisPoints(),
                        terms.honorariumPerMonth().amount());
            }
        };
    }

    /** What holds from the first day that is new; earlier days stay as they were told. */
    private static @Nullable ContractEvent instruction(InstructionEvent event) {
        return switch (event) {
            case Issued e ->
                    issued(e.id(), e.placement(), e.trainee(), e.kind(), e.stays(), e.pay());
            case Moved e ->
                    issued(e.id(), e.placement(), e.trainee(), e.kind(), e.stays(), e.pay());
            case Begun e ->
                    issued(e.id(), e.placement(), e.trainee(), e.kind(), e.stays(), e.pay());
            case Ended e -> ended(e.id(), e.placement(), e.lastDay());
            case Voided e -> ended(e.id(), e.placement(), e.lastDay());
            case Withdrawn e -> null; // what was told before was ended as void
        };
    }

    private static @Nullable ContractEvent settlement(SettlementEvent event) {
        return switch (event) {
            case SalariesTaken e -> null;
            case SalarySettled e -> null;
            case MonthClosed e ->
                    new MonthSettled(
                            e.month().toString(),
                            e.fileNumber(),
                            e.entries(),
                            e.totals().salary().amount(),
                            e.totals().practiceBears().amount(),
                            e.totals().regionBears().amount(),
                            e.totals().honorarium().amount());
            case MonthSupplemented e ->
                    new dk.fordel.contracts.funding.MonthSupplemented(
                            e.month().toString(),
                            e.fileNumber(),
                            e.entries(),
                            e.totals().salary().amount(),
                            e.totals().practiceBears().amount(),
                            e.totals().regionBears().amount(),
                            e.totals().honorarium().amount());
            case EntryCorrected e ->
                    new SettlementCorrected(
                            e.month().toString(),
                            e.entry().id().value(),
                            e.corrects().value(),
                            e.difference().salary().amount(),
                            e.difference().practiceBears().amount(),
                            e.difference().regionBears().amount(),
                            e.fileNumber());
            case FileWritten e -> null;
        };
    }

    private static PayrollInstructionIssued issued(
            InstructionId id,
            PlacementId placement,
            TraineeId trainee,
            PositionKind kind,
            List<Stay> stays,
            Pay pay) {
        Stay told = stays.getLast();
        return new PayrollInstructionIssued(
                id.value(),
                placement.value(),
                trainee.value(),
                told.practice().value(),
                kind.name(),
                told.from(),
                told.to(),
                pay.employer().name(),
                pay.paidOutBy(),
                pay.practiceShareBasisPoints(),
                pay.honorariumPerMonth().amount());
    }

    private static PayrollInstructionEnded ended(
            InstructionId id, PlacementId placement, LocalDate lastDay) {
        return new PayrollInstructionEnded(id.value(), placement.value(), lastDay);
    }
}
