package dk.fordel.funding.month;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What can be asked of a {@link Settlement}. {@link Close} and {@link Supplement} answer with what
 * was {@link HandedOver}, {@link Correct} with the {@link SettledFile}.
 */
public sealed interface SettlementCommand {

    /** The month meant. */
    MonthId month();

    /**
     * Settles the month from the salaries that were paid for it.
     *
     * @param fileNumber number of the file that is written
     */
    record Close(
            @TargetAggregateIdentifier MonthId month,
            int fileNumber,
            SalaryList list,
            Mandate by,
            Instant at)
            implements SettlementCommand {

        /** What the register knows the file by. */
        public static UUID file(MonthId month) {
            return DeterministicId.of("settlement-file", month);
        }
    }

    /**
     * Settles salaries that the closed month had left out.
     *
     * @param fileNumber number of the file that is written
     * @param list of instructions that have no entry in the month
     */
    record Supplement(
            @TargetAggregateIdentifier MonthId month,
            int fileNumber,
            SalaryList list,
            Mandate by,
            Instant at)
            implements SettlementCommand {

        /** What the register knows the file by. */
        public static UUID file(MonthId month, SalaryList.Identity list) {
            return DeterministicId.of("supplement-file", month, list.contentSha256());
        }
    }

    /**
     * Corrects entries of a closed month; all corrections go into one file.
     *
     * @param fileNumber number of the file that is written
     * @param corrections at least one, each entry once
     */
    record Correct(
            @TargetAggregateIdentifier MonthId month,
            int fileNumber,
            List<Correction> corrections,
            Mandate by,
            Instant at)
            implements SettlementCommand {

        /**
         * @throws Malformed when there is no correction or two of one entry
         */
        public Correct {
            corrections = List.copyOf(corrections);
            long entries = corrections.stream().map(Correction::entry).distinct().count();
            if (corrections.isEmpty() || entries < corrections.size()) {
                throw new Malformed(
                        "corrections", "Name at least one entry to correct, and each only once.");
            }
        }

        /** What the register knows the file by. */
        public static UUID file(MonthId month, List<EntryId> entries) {
            return DeterministicId.of(
                    "correction-file",
                    month,
                    entries.stream().map(EntryId::toString).sorted().toList());
        }
    }
}
