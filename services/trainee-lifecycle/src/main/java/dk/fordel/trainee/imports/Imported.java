package dk.fordel.trainee.imports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dk.fordel.spreadsheets.ImportReport;
import dk.fordel.trainee.trainee.RegistrationOutcome;

import java.util.List;
import java.util.UUID;

/**
 * What became of a list of trainees.
 *
 * @param report every row and every fault
 * @param trainees what the rows without a fault came to, or in a dry run would come to
 */
public record Imported(@JsonUnwrapped ImportReport report, List<ImportedRow> trainees) {

    /**
     * A row that was carried out.
     *
     * @param row as the spreadsheet program numbers it
     * @param trainee what registering the person came to
     * @param planned whether the programme is new
     */
    public record ImportedRow(
            int row,
            String reference,
            UUID traineeId,
            RegistrationOutcome trainee,
            UUID programmeId,
            boolean planned) {}
}
