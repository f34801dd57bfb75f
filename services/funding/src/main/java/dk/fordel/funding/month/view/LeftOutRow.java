package dk.fordel.funding.month.view;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A row of a file of salaries that was not settled with the others.
 *
 * @param fileNumber number of the settlement or supplement that left it out
 * @param row the row of the file of salaries, as a spreadsheet program numbers it, from 1
 * @param instructionId the payroll instruction that the row names; null where it names none that
 *     can be read
 * @param reasons why it was left out, a sentence each
 * @param settled whether the month has an entry of that instruction now
 */
public record LeftOutRow(
        int fileNumber,
        int row,
        @Nullable UUID instructionId,
        List<String> reasons,
        boolean settled) {}
