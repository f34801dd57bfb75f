package dk.fordel.funding.month;

import dk.fordel.funding.instruction.InstructionId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A row of a file of salaries that could not be settled with the others and waits for a supplement.
 *
 * @param row the row of the file, as a spreadsheet program numbers it
 * @param instruction whose salary it is; null where the row does not say so
 * @param reasons why, in words; what stood in a cell is never repeated, because it could be
 *     anything
 */
public record LeftOut(int row, @Nullable InstructionId instruction, List<String> reasons) {

    /** Later changes to the list that was given change nothing here. */
    public LeftOut {
        reasons = List.copyOf(reasons);
    }
}
