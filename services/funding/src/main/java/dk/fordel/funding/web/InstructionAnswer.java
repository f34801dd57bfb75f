package dk.fordel.funding.web;

import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.instruction.PaidPeriod;
import dk.fordel.funding.instruction.Timeline;
import dk.fordel.funding.terms.Employer;
import dk.fordel.funding.view.instructions.Revision;
import dk.fordel.kernel.PositionKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An instruction as it was known at an instant (PAY-5, PAY-6).
 *
 * @param asOf the instant
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
     * @param practiceShareBasisPoints 3200 is 32 %
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
