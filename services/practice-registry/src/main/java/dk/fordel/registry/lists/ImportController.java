package dk.fordel.registry.lists;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;
import dk.fordel.registry.web.Mandates;
import dk.fordel.registry.web.Today;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.spreadsheets.ImportGate;
import dk.fordel.web.OwnTransactions;
import dk.fordel.web.Upload;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;

/** Lists of practices as spreadsheets. */
@RestController
@RequestMapping("/api/practices/import")
class ImportController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What browsers on Windows say of a CSV file, as Excel is what opens it. */
    private static final String EXCEL = "application/vnd.ms-excel";

    private final PracticeImport practices;
    private final Today today;
    private final ImportGate gate;

    ImportController(PracticeImport practices, Today today, ImportGate gate) {
        this.practices = practices;
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
                .body(PracticeImport.template());
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
    ImportedPractices run(
            @RequestParam String filename,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @Upload(example = PracticeImport.EXAMPLE_FILE) InputStream file,
            Caller caller)
            throws IOException {
        Mandate by = Mandates.ofTheCouncil(caller, Role.HR_OFFICE);
        try (var place = gate.enter(file, PracticeImport.LIMITS)) {
            return practices.run(place.file(), filename, today.get(), dryRun, by);
        }
    }
}
