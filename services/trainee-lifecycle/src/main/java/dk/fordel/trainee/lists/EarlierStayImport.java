package dk.fordel.trainee.lists;

import dk.fordel.kernel.Malformed;
import dk.fordel.spreadsheets.ImportReport;
import dk.fordel.spreadsheets.Limits;
import dk.fordel.spreadsheets.Row;
import dk.fordel.spreadsheets.Rows;
import dk.fordel.spreadsheets.Table;
import dk.fordel.trainee.planning.view.Positions;
import dk.fordel.trainee.privacy.Vault;
import dk.fordel.trainee.trainee.EarlierStay;
import dk.fordel.trainee.trainee.TraineeCommand.RecordEarlierStay;
import dk.fordel.trainee.trainee.TraineeId;
import dk.fordel.trainee.trainee.view.Trainees;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/** Carries a list of earlier stays out, row by row. */
@Component
public class EarlierStayImport {

    /** A file of one row, with the columns that must be there. */
    public static final String EXAMPLE_FILE =
            """
            reference;kind;first day;last day;organisation type
            T-0042;KBU;2024-09-01;2025-02-28;SOLO
            """;

    /** How large a list may be. */
    public static final Limits LIMITS = Limits.of(5_000);

    private static final int MOST_YEARS = 50;

    private final Trainees trainees;
    private final Positions positions;
    private final Vault vault;
    private final CommandGateway gateway;
    private final RowByRow rowByRow;

    EarlierStayImport(
            Trainees trainees,
            Positions positions,
            Vault vault,
            CommandGateway gateway,
            RowByRow rowByRow) {
        this.trainees = trainees;
        this.positions = positions;
        this.vault = vault;
        this.gateway = gateway;
        this.rowByRow = rowByRow;
    }

    /**
     * Records what the rows say. Run again, changes nothing.
     *
     * @param file xlsx or CSV
     * @param filename as the user named the file; without it the content says the kind
     * @param today on which an earlier stay has ended
     * @param dryRun whether every row is rolled back
     * @throws Malformed when the file is no list at all
     * @throws IOException when the file cannot be read to its end
     */
    public ImportReport run(
            InputStream file, @Nullable String filename, LocalDate today, boolean dryRun)
            throws IOException {
        Rows rows =
                Table.read(file, filename, LIMITS)
                        .rows(EarlierStaySheet.all())
                        .mustDifferIn(
                                EarlierStaySheet.REFERENCE,
                                EarlierStaySheet.KIND,
                                EarlierStaySheet.FROM);
        LocalDate first = today.minusYears(MOST_YEARS);
        rows.mustLieBetween(EarlierStaySheet.FROM, first, today);
        rows.mustLieBetween(EarlierStaySheet.TO, first, today);
        for (Row row : rows.good()) {
            read(row).ifPresent(command -> carryOut(row, command, dryRun));
        }
        return ReportRedaction.redact(rows.report(dryRun), EarlierStaySheet.headings());
    }

    /** What the row asks for; empty when it cannot be, with every reason noted. */
    private Optional<RecordEarlierStay> read(Row row) {
        Optional<TraineeId> trainee = trainee(row);
        if (trainee.isEmpty()) {
            row.refuse(
                    EarlierStaySheet.REFERENCE,
                    "Neither a trainee nor a programme is known by this reference. Import the trainee first, or correct the reference.");
        }
        try {
            EarlierStay stay = EarlierStaySheet.stay(row);
            return trainee.map(known -> new RecordEarlierStay(known, stay));
        } catch (Malformed no) {
            row.refuse(EarlierStaySheet.of(no.field()), String.valueOf(no.getMessage()));
            return Optional.empty();
        }
    }

    /** A person with several programmes has as many references; any of them will do. */
    private Optional<TraineeId> trainee(Row row) {
        return trainees.find(row.get(EarlierStaySheet.REFERENCE))
                .or(() -> positions.traineeOf(row.get(EarlierStaySheet.REFERENCE)));
    }

    private void carryOut(Row row, RecordEarlierStay command, boolean dryRun) {
        rowByRow.carryOut(
                        row::refuse,
                        dryRun,
                        () -> {
                            vault.mustKnow(command.trainee());
                            return gateway.<Boolean>sendAndWait(command);
                        })
                .filter(news -> !news)
                .ifPresent(same -> row.unchanged());
    }

    /** The headings and one row that shows what belongs where, as xlsx. */
    public byte[] template() {
        return EarlierStaySheet.template();
    }
}
