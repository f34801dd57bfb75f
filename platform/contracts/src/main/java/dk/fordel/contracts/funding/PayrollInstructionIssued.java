package dk.fordel.contracts.funding;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** Payroll is told whom to pay, where and at whose cost (PAY-5). */
@WireName("dk.fordel.funding.payroll-instruction-issued.v1")
@Says("Payroll is told whom to pay, where and at whose cost (PAY-5).")
public record PayrollInstructionIssued(
        @Says("The instruction; one for each confirmed placement.") UUID instructionId,
        @Says("The placement.") UUID placementId,
        @Says("The trainee.") UUID traineeId,
        @Says("The practice.") UUID practiceId,
        @Says("Kind of position.") String kind,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to,
        @Says("REGION or PRACTICE.") String employer,
        @Says("Hospital that pays out.") String paidOutBy,
        @Says("Share of the salary that the practice bears: 3200 is 32 %.")
                int practiceShareBasisPoints,
        @Says("Honorarium to the practice for a whole month, in øre.") long honorariumOrePerMonth)
        implements FundingEvent {}
