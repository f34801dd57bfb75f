package dk.fordel.registry.web;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Refusal;
import dk.fordel.kernel.Role;
import dk.fordel.registry.practice.PracticeCommand.NoteTeaching;
import dk.fordel.registry.practice.PracticeCommand.Register;
import dk.fordel.registry.practice.Registration;
import dk.fordel.registry.practice.Tutor.Qualification;
import dk.fordel.registry.web.PracticeImport.Imported;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.spreadsheets.ImportGate;
import dk.fordel.spreadsheets.Limits;
import dk.fordel.spreadsheets.Row;
import dk.fordel.spreadsheets.Rows;
import dk.fordel.spreadsheets.Table;
import dk.fordel.web.OwnTransactions;
import dk.fordel.web.Upload;

import jakarta.annotation.security.RolesAllowed;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists of practices as spreadsheets. Each row registers a practice and notes how well it teaches,
 * in a transaction of its own. A dry run gives the same commands and rolls each row back, so that
 * it finds what the real run would find.
 */
@RestController
@RequestMapping("/api/practices/import")
class ImportController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What browsers on Windows say of a CSV file, as Excel is what opens it. */
    private static final String EXCEL = "application/vnd.ms-excel";

    private static final Limits LIMITS = Limits.of(5_000);

    private final CommandGateway gateway;
    private final TransactionOperations transaction;
    private final Surroundings surroundings;
    private final Today today;
    private final ImportGate gate;

    ImportController(
            CommandGateway gateway,
            TransactionOperations transaction,
            Surroundings surroundings,
            Today today,
            ImportGate gate) {
        this.gateway = gateway;
        this.transaction = transaction;
        this.surroundings = surroundings;
        this.today = today;
        this.gate = gate;
    }

    /** Gives a spreadsheet with the headings of a list of practices and one example. */
    @GetMapping(path = "/template", produces = XLSX)
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("practices.xlsx")
                                .build()
                                .toString())
                .body(PracticeSheet.template());
    }

    /**
     * Imports a list of practices, each row by itself.
     *
     * @param filename as the user named the file, for example practices.csv; its ending must agree
     *     with the content
     * @param dryRun whether to change nothing, which is so unless said otherwise
     * @param file the file itself
     */
    @PostMapping(consumes = {XLSX, "text/csv", EXCEL, "application/octet-stream"})
    @RolesAllowed(Roles.HR_OFFICE)
    @OwnTransactions
    PracticeImport run(
            @RequestParam String filename,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @Upload(example = PracticeSheet.EXAMPLE_FILE) InputStream file,
            Caller caller)
            throws IOException {
        Mandate by = Behalf.ofTheCouncil(caller, Role.HR_OFFICE);
        try (var place = gate.enter(file, LIMITS)) {
            Rows rows = PracticeSheet.read(Table.read(place.file(), filename, LIMITS), today.get());
            List<Imported> imported = new ArrayList<>();
            for (Row row : rows.good()) {
                register(row, dryRun, by).ifPresent(imported::add);
            }
            return new PracticeImport(rows.report(dryRun), imported);
        }
    }

    private Optional<Imported> register(Row row, boolean dryRun, Mandate by) {
        try {
            Imported imported =
                    transaction.execute(status -> {
                        if (dryRun) {
                            status.setRollbackOnly();
                        }
                        return carryOut(row, dryRun, by);
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

    private Imported carryOut(Row row, boolean dryRun, Mandate by) {
        Register command = command(row, by);
        Registration outcome = send(command, teaching(row, command));
        boolean keepsItsId = !dryRun || outcome != Registration.REGISTERED;
        return new Imported(
                row.number(),
                keepsItsId ? command.practice().value() : null,
                command.profile().reference().value(),
                outcome,
                row.find(PracticeSheet.APPROVED_FROM).orElse(null),
                row.find(PracticeSheet.APPROVED_TO).orElse(null));
    }

    private Register command(Row row, Mandate by) {
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
        RegisterPractice practice = PracticeSheet.practice(row);
        return practice.command(
                surroundings.practice(row.get(PracticeSheet.REFERENCE)),
                surroundings.known(practice.municipality()),
                today.orOn(practice.registeredOn()),
                PracticeSheet.teaching(row).over(Qualification.UNSTATED),
                by);
    }

    private NoteTeaching teaching(Row row, Register practice) {
        return new NoteTeaching(
                practice.practice(),
                practice.tutors().size(),
                PracticeSheet.teaching(row),
                PracticeSheet.evaluation(row),
                today.get(),
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
