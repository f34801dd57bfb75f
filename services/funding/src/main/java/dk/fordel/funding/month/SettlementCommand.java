package dk.fordel.funding.month;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be asked of a {@link Settlement}; the first two answer with the {@link SettledFile}. */
public sealed interface SettlementCommand {

    /** The month meant. */
    MonthId month();

    /**
     * Settles the month from all salaries that were paid for it.
     *
     * @param fileNumber number of the file that is written
     * @param salariesSha256 of the file of salaries, as it came
     * @param salaries at least one, each instruction once
     */
    record Close(
            @TargetAggregateIdentifier MonthId month,
            int fileNumber,
            String salariesSha256,
            List<Salary> salaries,
            Mandate by,
            Instant at)
            implements SettlementCommand {

        /**
         * @throws Malformed when there are no salaries or two for one instruction
         */
        public Close {
            salaries = List.copyOf(salaries);
            if (salaries.isEmpty()) {
                throw new Malformed(
                        "salaries", "There is no salary in the file; nothing is settled.");
            }
            Set<InstructionId> seen = new HashSet<>();
            for (Salary salary : salaries) {
                if (!seen.add(salary.instruction())) {
                    throw new Malformed(
                            "salaries",
                            "Row %d is a second salary for instruction %s; add the two up in one row."
                                    .formatted(salary.row(), salary.instruction()));
                }
            }
        }

        /** What the register knows the file by. */
        public static UUID file(MonthId month) {
            return DeterministicId.of("settlement-file", month);
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

    /**
     * Asks for the {@link SettledFile} that the month was closed with, null while it is open;
     * refused when it was closed from another file of salaries; changes nothing. Asked before the
     * salaries are read again, because instructions may have changed since.
     */
    record ConsultClosing(@TargetAggregateIdentifier MonthId month, String salariesSha256)
            implements SettlementCommand {}

    /** Asks for an entry, as {@link Entry}; changes nothing. */
    record ConsultEntry(@TargetAggregateIdentifier MonthId month, EntryId entry)
            implements SettlementCommand {}
}
