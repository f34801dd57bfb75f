package dk.fordel.funding.month;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.month.SettlementRefusal.NoInstructionHolds;
import dk.fordel.kernel.Malformed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What payroll says it paid for a month.
 *
 * @param identity what makes the list this list and no other
 * @param salaries at least one, each instruction once
 * @param leftOut rows that cannot be settled with the others
 */
public record SalaryList(Identity identity, List<Salary> salaries, List<LeftOut> leftOut) {

    /**
     * Two files are the same list when their bytes or their contents are the same.
     *
     * @param sha256 of the file as it came, in hexadecimal
     * @param contentSha256 of what it says, whatever its line ends, its order and the notation of
     *     its amounts, in hexadecimal
     */
    public record Identity(String sha256, String contentSha256) {}

    /**
     * @throws Malformed when there are no salaries or two for one instruction
     */
    public SalaryList {
        salaries = List.copyOf(salaries);
        leftOut = List.copyOf(leftOut);
        if (salaries.isEmpty()) {
            throw new Malformed("salaries", "There is no salary in the file; nothing is settled.");
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

    /**
     * Each salary shared out.
     *
     * @throws NoInstructionHolds when nobody is to bear one of them
     */
    List<Entry> sharedIn(MonthId month) {
        for (Salary salary : salaries) {
            if (salary.periods().isEmpty()) {
                throw new NoInstructionHolds(month, salary);
            }
        }
        return salaries.stream().map(salary -> Entry.settled(month, salary)).toList();
    }
}
