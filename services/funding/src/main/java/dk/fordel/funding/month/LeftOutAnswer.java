package dk.fordel.funding.month;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A row that was not settled with the others.
 *
 * @param row the row of the file of salaries, as a spreadsheet program numbers it, from 1
 * @param instructionId the payroll instruction that the row names; null where it names none that
 *     can be read
 * @param reasons why it was left out, a sentence each
 */
record LeftOutAnswer(int row, @Nullable UUID instructionId, List<String> reasons) {

    static LeftOutAnswer of(LeftOut row) {
        var instruction = row.instruction();
        return new LeftOutAnswer(
                row.row(), instruction == null ? null : instruction.value(), row.reasons());
    }
}
