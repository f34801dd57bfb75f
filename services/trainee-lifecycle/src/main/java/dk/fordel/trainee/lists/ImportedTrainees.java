package dk.fordel.trainee.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dk.fordel.spreadsheets.ImportReport;
import dk.fordel.trainee.trainee.RegistrationOutcome;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What became of a list of trainees.
 *
 * @param report every row and every fault
 * @param trainees what the rows without a fault came to, or in a dry run would come to
 */
public record ImportedTrainees(@JsonUnwrapped ImportReport report, List<ImportedRow> trainees) {

    /**
     * A row that was carried out.
     *
     * @param row as the spreadsheet program numbers it
     * @param reference the trainee's or programme's reference in the list
     * @param traineeId the trainee's id; absent in a dry run for one who is new
     * @param trainee what registering the person came to
     * @param programmeId the programme's id; absent in a dry run for one that is new
     * @param planned whether the programme is new
     */
    public record ImportedRow(
            int row,
            String reference,
            @Nullable UUID traineeId,
            RegistrationOutcome trainee,
            @Nullable UUID programmeId,
            boolean planned) {

        /** Without the ids of what a dry run found to be new: nothing is kept under them. */
        ImportedRow kept() {
            return new ImportedRow(
                    row,
                    reference,
                    trainee == RegistrationOutcome.NEW ? null : traineeId,
                    trainee,
                    planned ? null : programmeId,
                    planned);
        }
    }
}
