package dk.fordel.registry.lists;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Refusal;
import dk.fordel.registry.lists.ImportedPractices.Imported;
import dk.fordel.registry.practice.PracticeCommand.Register;
import dk.fordel.registry.practice.Registration;
import dk.fordel.registry.practice.TeachingCommand.NoteTeaching;
import dk.fordel.registry.practice.Tutor.Qualification;
import dk.fordel.registry.practice.registration.PracticeLookup;
import dk.fordel.spreadsheets.Limits;
import dk.fordel.spreadsheets.Row;
import dk.fordel.spreadsheets.Rows;
import dk.fordel.spreadsheets.Table;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Imports a list of practices. Each row registers a practice and notes how well it teaches, in a
 * transaction of its own. A dry run gives the same commands and rolls each row back, so that it
 * finds what the real run would find.
 */
@Component
public class PracticeImport {

    /** How large a list may be. */
    public static final Limits LIMITS = Limits.of(5_000);

    /** A file of one row, with the columns that must be there. */
    public static final String EXAMPLE_FILE = PracticeSheet.EXAMPLE_FILE;

    private final CommandGateway gateway;
    private final TransactionOperations transaction;
    private final PracticeLookup lookup;

    PracticeImport(
            CommandGateway gateway, TransactionOperations transaction, PracticeLookup lookup) {
        this.gateway = gateway;
        this.transaction = transaction;
        this.lookup = lookup;
    }

    /** The headings and one row that shows what belongs where, as xlsx. */
    public static byte[] template() {
        return PracticeSheet.template();
    }

    /**
     * Registers what the rows say. Run again, changes nothing.
     *
     * @param filename its ending must agree with the content
     * @param today around which the days of the list lie
     * @param dryRun whether every row is rolled back
     * @throws Malformed when the file is no list at all
     * @throws IOException when the file cannot be read to its end
     */
    public ImportedPractices run(
            InputStream file, String filename, LocalDate today, boolean dryRun, Mandate by)
            throws IOException {
        Rows rows = PracticeSheet.read(Table.read(file, filename, LIMITS), today);
        List<Imported> imported = new ArrayList<>();
        for (Row row : rows.good()) {
            register(row, today, dryRun, by).ifPresent(imported::add);
        }
        return new ImportedPractices(rows.report(dryRun), imported);
    }

    private Optional<Imported> register(Row row, LocalDate today, boolean dryRun, Mandate by) {
        try {
            Imported imported =
                    transaction.execute(status -> {
                        if (dryRun) {
                            status.setRollbackOnly();
                        }
                        return carryOut(row, today, dryRun, by);
                    });
            if (imported.outcome() == Registration.UNCHANGED) {
                row.unchanged();
            }
            return Optional.of(imported);
        } catch (Refusal no) {
            row.refuse(no.sentence());
        } catch (Malformed no) {
            refuse(row, no);
        }
        return Optional.empty();
    }

    private Imported carryOut(Row row, LocalDate today, boolean dryRun, Mandate by) {
        Register command = command(row, today, by);
        Registration outcome = send(command, teaching(row, command, today));
        boolean keepsItsId = !dryRun || outcome != Registration.REGISTERED;
        return new Imported(
                row.number(),
                keepsItsId ? command.practice().value() : null,
                command.profile().reference().value(),
                outcome,
                row.find(PracticeSheet.APPROVED_FROM).orElse(null),
                row.find(PracticeSheet.APPROVED_TO).orElse(null));
    }

    private Register command(Row row, LocalDate today, Mandate by) {
        row.find(PracticeSheet.APPROVED_TO)
                .filter(to ->
                        row.find(PracticeSheet.APPROVED_FROM)
                                .map(from -> to.isBefore(from))
                                .orElse(true))
                .ifPresent(to -> {
                    throw new Malformed(
                            PracticeSheet.APPROVED_TO.heading(),
                            "The last day %s of the approval has no first day on or before it."
                                    .formatted(to));
                });
        return lookup.command(
                PracticeSheet.practice(row, today),
                today,
                PracticeSheet.teaching(row).over(Qualification.UNSTATED),
                by);
    }

    private NoteTeaching teaching(Row row, Register practice, LocalDate today) {
        return new NoteTeaching(
                practice.practice(),
                practice.tutors().size(),
                PracticeSheet.teaching(row),
                PracticeSheet.evaluation(row),
                today,
                practice.by());
    }

    private Registration send(Register practice, NoteTeaching teaching) {
        Registration outcome = gateway.sendAndWait(practice);
        boolean news = gateway.<Boolean>sendAndWait(teaching);
        return news && outcome == Registration.UNCHANGED ? Registration.FACTS_ADDED : outcome;
    }

    private static void refuse(Row row, Malformed no) {
        String sentence = String.valueOf(no.getMessage());
        switch (no.field()) {
            case "reference" -> row.refuse(PracticeSheet.REFERENCE, sentence);
            case "municipality" -> row.refuse(PracticeSheet.MUNICIPALITY, sentence);
            case "approved to" -> row.refuse(PracticeSheet.APPROVED_TO, sentence);
            case "assessmentMethodsUpdatedOn" ->
                    row.refuse(PracticeSheet.METHODS_UPDATED_ON, sentence);
            case "evaluation score" -> row.refuse(PracticeSheet.EVALUATION_SCORE, sentence);
            case "evaluated on", "on" -> row.refuse(PracticeSheet.EVALUATED_ON, sentence);
            default -> row.refuse(sentence);
        }
    }
}
