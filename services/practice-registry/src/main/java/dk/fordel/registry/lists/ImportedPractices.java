package dk.fordel.registry.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dk.fordel.registry.practice.Registration;
import dk.fordel.spreadsheets.ImportReport;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What became of a list of practices.
 *
 * @param report row by row, with every fault
 * @param practices the practices of the rows that were not refused
 */
public record ImportedPractices(@JsonUnwrapped ImportReport report, List<Imported> practices) {

    /**
     * A practice of the list. The approval that the list states is not given by the import: it is
     * the council's, by {@code POST /api/approvals}.
     *
     * @param row the row as the spreadsheet program numbers it
     * @param id the practice's id; absent in a dry run for one that is not registered yet
     * @param reference the practice's reference
     * @param outcome REGISTERED, TUTORS_JOINED, FACTS_ADDED or UNCHANGED
     * @param statedApprovalFrom first day of the approval that the list states
     * @param statedApprovalTo last day of the approval that the list states
     */
    public record Imported(
            int row,
            @Nullable UUID id,
            String reference,
            Registration outcome,
            @Nullable LocalDate statedApprovalFrom,
            @Nullable LocalDate statedApprovalTo) {}
}
