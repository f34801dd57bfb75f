package dk.fordel.trainee.lists;

import dk.fordel.security.Roles;
import dk.fordel.spreadsheets.ImportGate;
import dk.fordel.spreadsheets.ImportReport;
import dk.fordel.web.OwnTransactions;
import dk.fordel.web.Upload;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Lists of trainees and of earlier stays as spreadsheets; the file is the body, its kind the
 * content type.
 */
@RestController
@RequestMapping("/api/trainees")
class ImportController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    /** What browsers on Windows say of a CSV file, as Excel is what opens it. */
    private static final String EXCEL = "application/vnd.ms-excel";

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final TraineeImport trainees;
    private final EarlierStayImport earlierStays;

    private final Clock clock;
    private final ImportGate gate;

    ImportController(
            TraineeImport trainees, EarlierStayImport earlierStays, Clock clock, ImportGate gate) {
        this.trainees = trainees;
        this.earlierStays = earlierStays;
        this.clock = clock;
        this.gate = gate;
    }

    /**
     * Imports a list of trainees, row by row, the rows of a team together.
     *
     * @param filename as the user named the file; without it the content says the kind
     * @param dryRun true unless said otherwise: everything is tried and nothing is kept
     * @param file the list, xlsx or CSV
     */
    @PostMapping(
            value = "/import",
            consumes = {XLSX, CSV, EXCEL, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @RolesAllowed(Roles.HR_OFFICE)
    @OwnTransactions
    ImportedTrainees trainees(
            @RequestParam(required = false) @Nullable String filename,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @Upload(example = TraineeImport.EXAMPLE_FILE) InputStream file)
            throws IOException {
        try (var place = gate.enter(file, TraineeImport.LIMITS)) {
            return trainees.run(place.file(), filename, today(), dryRun);
        }
    }

    /**
     * Imports a list of earlier stays, row by row.
     *
     * @param filename as the user named the file; without it the content says the kind
     * @param dryRun true unless said otherwise: everything is tried and nothing is kept
     * @param file the list, xlsx or CSV
     */
    @PostMapping(
            value = "/earlier-stays/import",
            consumes = {XLSX, CSV, EXCEL, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @RolesAllowed(Roles.HR_OFFICE)
    @OwnTransactions
    ImportReport earlierStays(
            @RequestParam(required = false) @Nullable String filename,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @Upload(example = EarlierStayImport.EXAMPLE_FILE) InputStream file)
            throws IOException {
        try (var place = gate.enter(file, EarlierStayImport.LIMITS)) {
            return earlierStays.run(place.file(), filename, today(), dryRun);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DENMARK));
    }

    /** Gives a spreadsheet with the headings of a list of trainees and one example. */
    @GetMapping(value = "/import/template", produces = XLSX)
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<byte[]> traineesTemplate() {
        return attached("trainees.xlsx", trainees.template());
    }

    /** Gives a spreadsheet with the headings of a list of earlier stays and one example. */
    @GetMapping(value = "/earlier-stays/import/template", produces = XLSX)
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<byte[]> earlierStaysTemplate() {
        return attached("earlier-stays.xlsx", earlierStays.template());
    }

    private static ResponseEntity<byte[]> attached(String filename, byte[] file) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(filename))
                .body(file);
    }
}
