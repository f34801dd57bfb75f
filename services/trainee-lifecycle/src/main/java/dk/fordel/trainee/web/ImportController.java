package dk.fordel.trainee.web;

import dk.fordel.security.Roles;
import dk.fordel.spreadsheets.ImportReport;
import dk.fordel.spreadsheets.Table;
import dk.fordel.spreadsheets.TooLarge;
import dk.fordel.trainee.imports.EarlierStayImport;
import dk.fordel.trainee.imports.Imported;
import dk.fordel.trainee.imports.TraineeImport;
import dk.fordel.web.OwnTransactions;
import dk.fordel.web.Problem;
import dk.fordel.web.ProblemType;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;

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

    private final TraineeImport trainees;
    private final EarlierStayImport earlierStays;

    ImportController(TraineeImport trainees, EarlierStayImport earlierStays) {
        this.trainees = trainees;
        this.earlierStays = earlierStays;
    }

    /**
     * Imports a list of trainees, row by row, the rows of a team together.
     *
     * @param filename as the user named the file; without it the content type says the kind
     * @param dryRun true unless said otherwise: everything is tried and nothing is kept
     * @param contentType xlsx or CSV, when no filename says it
     */
    @PostMapping(
            value = "/import",
            consumes = {XLSX, CSV, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @RolesAllowed(Roles.HR_OFFICE)
    @OwnTransactions
    Imported trainees(
            @RequestParam(required = false) @Nullable String filename,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody Resource file)
            throws IOException {
        return trainees.run(table(filename, contentType, file), dryRun);
    }

    /**
     * Imports a list of earlier stays, row by row.
     *
     * @param filename as the user named the file; without it the content type says the kind
     * @param dryRun true unless said otherwise: everything is tried and nothing is kept
     * @param contentType xlsx or CSV, when no filename says it
     */
    @PostMapping(
            value = "/earlier-stays/import",
            consumes = {XLSX, CSV, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @RolesAllowed(Roles.HR_OFFICE)
    @OwnTransactions
    ImportReport earlierStays(
            @RequestParam(required = false) @Nullable String filename,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody Resource file)
            throws IOException {
        return earlierStays.run(table(filename, contentType, file), dryRun);
    }

    private static Table table(@Nullable String filename, String contentType, Resource file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String kind = contentType.startsWith(CSV) ? "body.csv" : "body.xlsx";
            return Table.read(content, filename == null ? kind : filename);
        }
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

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(TooLarge no) {
        return ResponseEntity.status(ProblemType.TOO_LARGE.status())
                .body(Problem.of(ProblemType.TOO_LARGE, no.sentence()));
    }
}
