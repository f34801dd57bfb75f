package dk.fordel.funding.instruction;

import dk.fordel.funding.instruction.view.Revision;
import dk.fordel.funding.terms.Employer;
import dk.fordel.kernel.PositionKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An instruction as it was known at an instant (PAY-5, PAY-6).
 *
 * @param instructionId the id of the payroll instruction
 * @param placementId the placement, as allocation knows it
 * @param traineeId the trainee; the name is known to the trainee service alone
 * @param kind the kind of position, for example PHASE_2
 * @param asOf the instant, in UTC
 * @param periods which terms hold on which days, in order; none when it is void
 * @param history what happened to it until then
 */
record InstructionAnswer(
        UUID instructionId,
        UUID placementId,
        UUID traineeId,
        PositionKind kind,
        Instant asOf,
        List<Period> periods,
        List<Revision> history) {

    /**
     * Days, both ends included, in one practice under one version of the terms.
     *
     * @param practiceId the practice
     * @param from first day
     * @param to last day
     * @param termsVersion version of the terms of the kind of position
     * @param employer who employs: the region or the practice
     * @param paidOutBy name of the hospital that pays out
     * @param practiceShareBasisPoints the practice's share of the salary in hundredths of a per
     *     cent: 3200 is 32 %
     * @param honorariumOrePerMonth honorarium to the practice for a whole month, in whole øre
     */
    record Period(
            UUID practiceId,
            LocalDate from,
            LocalDate to,
            int termsVersion,
            Employer employer,
            String paidOutBy,
            int practiceShareBasisPoints,
            long honorariumOrePerMonth) {

        static Period of(PaidPeriod period) {
            return new Period(
                    period.practice().value(),
                    period.from(),
                    period.to(),
                    period.pay().termsVersion(),
                    period.pay().employer(),
                    period.pay().paidOutBy(),
                    period.pay().practiceShareBasisPoints(),
                    period.pay().honorariumPerMonth().amount());
        }
    }

    static InstructionAnswer of(
            Instructed instructed, Timeline timeline, Instant asOf, List<Revision> history) {
        return new InstructionAnswer(
                instructed.id().value(),
                instructed.placement().value(),
                instructed.trainee().value(),
                instructed.kind(),
                asOf,
                timeline.periods().stream().map(Period::of).toList(),
                history);
    }
}
