package dk.fordel.trainee.web;

import dk.fordel.security.Roles;
import dk.fordel.spreadsheets.Table;
import dk.fordel.spreadsheets.TooLarge;
import dk.fordel.trainee.imports.Imported;
import dk.fordel.trainee.imports.TraineeImport;
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

/** Lists of trainees as spreadsheets; the file is the body, its kind the content type. */
@RestController
@RequestMapping("/api/trainees/import")
class ImportController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    private final TraineeImport trainees;

    ImportController(TraineeImport trainees) {
        this.trainees = trainees;
    }

    /**
     * @param filename as the user named the file; without it the content type says the kind
     * @param dryRun true unless said otherwise: everything is tried and nothing is kept
     */
    @PostMapping(consumes = {XLSX, CSV, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @RolesAllowed(Roles.HR_OFFICE)
    Imported run(
            @RequestParam(required = false) @Nullable String filename,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody Resource file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String kind = contentType.startsWith(CSV) ? "body.csv" : "body.xlsx";
            return trainees.run(Table.read(content, filename == null ? kind : filename), dryRun);
        }
    }

    /** An xlsx file with the headings and one example. */
    @GetMapping(value = "/template", produces = XLSX)
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trainees.xlsx\"")
                .body(trainees.template());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(TooLarge no) {
        return ResponseEntity.status(ProblemType.TOO_LARGE.status())
                .body(Problem.of(ProblemType.TOO_LARGE, no.sentence()));
    }
}
