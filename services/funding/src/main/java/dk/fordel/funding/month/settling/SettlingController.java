package dk.fordel.funding.month.settling;

import dk.fordel.funding.month.HandedOver;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.SettledAnswer;
import dk.fordel.funding.month.SettledFile;
import dk.fordel.funding.month.correction.CorrectionDesk;
import dk.fordel.funding.month.correction.CorrectionsRequest;
import dk.fordel.funding.web.RegionMandates;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.spreadsheets.ImportGate;
import dk.fordel.spreadsheets.Limits;
import dk.fordel.web.Problem;
import dk.fordel.web.ProblemType;
import dk.fordel.web.Upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Settles a month from the salaries paid, supplements and corrects it (PAY-2). */
@RestController
@RequestMapping("/api/months/{month}")
class SettlingController {

    private static final String CSV = "text/csv";
    private static final String VALID = "valid";

    private final SettlementDesk desk;
    private final CorrectionDesk corrections;
    private final RegionMandates mandates;
    private final Clock clock;
    private final ImportGate gate;

    SettlingController(
            SettlementDesk desk,
            CorrectionDesk corrections,
            RegionMandates mandates,
            Clock clock,
            ImportGate gate) {
        this.desk = desk;
        this.corrections = corrections;
        this.mandates = mandates;
        this.clock = clock;
        this.gate = gate;
    }

    /**
     * Says what closing the month from this file of salaries would come to, or why it would be
     * refused; changes nothing.
     *
     * @param month the month, for example 2026-09
     * @param csv the salaries paid
     */
    @PostMapping(path = "/dry-run", consumes = CSV)
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL})
    DryRunAnswer dryRun(
            @PathVariable String month,
            @Upload(example = SettlementDesk.EXAMPLE_FILE) InputStream csv)
            throws IOException {
        MonthId id = MonthId.of(month);
        return DryRunAnswer.of(
                id, imported(csv, file -> desk.tryToClose(id, file, clock.instant())));
    }

    /**
     * Closes a month that is over from its file of salaries; the same salaries again give the same
     * answer, others are refused.
     *
     * @param month the month, for example 2026-09
     * @param only {@code valid} settles the rows without a fault and names the others, which can be
     *     supplemented later; without it one fault refuses the whole file
     * @param csv the salaries paid
     */
    @PostMapping(path = "/close", consumes = CSV)
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL})
    ResponseEntity<SettledAnswer> close(
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String only,
            @Upload(example = SettlementDesk.EXAMPLE_FILE) InputStream csv,
            Caller caller)
            throws IOException {
        var by = mandates.of(caller, Role.HR_OFFICE, Role.PAYROLL);
        MonthId id = MonthId.of(month);
        boolean onlyValid = onlyValid(only);
        HandedOver handed =
                imported(csv, file -> desk.close(id, file, onlyValid, by, clock.instant()));
        return created(handed.file(), SettledAnswer.of(handed));
    }

    /**
     * Says what supplementing the closed month from this file of salaries would come to, or why it
     * would be refused; changes nothing.
     *
     * @param month the month, for example 2026-09
     * @param csv the salaries paid
     */
    @PostMapping(path = "/supplements/dry-run", consumes = CSV)
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL})
    DryRunAnswer supplementDryRun(
            @PathVariable String month,
            @Upload(example = SettlementDesk.EXAMPLE_FILE) InputStream csv)
            throws IOException {
        MonthId id = MonthId.of(month);
        return DryRunAnswer.of(id, imported(csv, file -> desk.tryToSupplement(id, file)));
    }

    /**
     * Settles salaries and honoraria that a closed month had left out, in a file with its own
     * number and totals; the month itself stays as it was handed over.
     *
     * @param month the month, for example 2026-09
     * @param only {@code valid} settles the rows without a fault and names the others; without it
     *     one fault refuses the whole file
     * @param csv the salaries paid
     */
    @PostMapping(path = "/supplements", consumes = CSV)
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL})
    ResponseEntity<SettledAnswer> supplement(
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String only,
            @Upload(example = SettlementDesk.EXAMPLE_FILE) InputStream csv,
            Caller caller)
            throws IOException {
        var by = mandates.of(caller, Role.HR_OFFICE, Role.PAYROLL);
        MonthId id = MonthId.of(month);
        boolean onlyValid = onlyValid(only);
        HandedOver handed =
                imported(csv, file -> desk.supplement(id, file, onlyValid, by, clock.instant()));
        return created(handed.file(), SettledAnswer.of(handed));
    }

    /**
     * Corrects entries of a closed month; each correction is a new entry that names the one it
     * corrects, and all of them are one new file.
     *
     * @param month the month, for example 2026-09
     */
    @PostMapping("/corrections")
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL})
    ResponseEntity<SettledAnswer> correct(
            @PathVariable String month,
            @Valid @RequestBody CorrectionsRequest request,
            Caller caller) {
        var by = mandates.of(caller, Role.HR_OFFICE, Role.PAYROLL);
        SettledFile file =
                corrections.correct(MonthId.of(month), request.wanted(), by, clock.instant());
        return created(file, SettledAnswer.of(file, List.of()));
    }

    @ExceptionHandler
    ProblemDetail faulty(FaultySalaries faulty) {
        var problem =
                Problem.of(
                        ProblemType.MALFORMED,
                        "The file has %d faults, so nothing was settled; report names each by row and column. Mend them and send the file again, or settle the rows without a fault with ?only=valid and send the others later as a supplement."
                                .formatted(faulty.report().faults().size()));
        problem.setProperty("report", faulty.report());
        return problem;
    }

    private <T> T imported(InputStream csv, Function<byte[], T> work) throws IOException {
        try (var place = gate.enter(csv, Limits.DEFAULT)) {
            return work.apply(place.file().readAllBytes());
        }
    }

    private static boolean onlyValid(@Nullable String only) {
        if (only != null && !only.equals(VALID)) {
            throw new Malformed(
                    "only", "Write only=valid to leave out rows with a fault, or leave it out.");
        }
        return only != null;
    }

    private static ResponseEntity<SettledAnswer> created(SettledFile file, SettledAnswer answer) {
        URI where =
                URI.create("/api/months/%s/file?number=%d".formatted(file.month(), file.number()));
        return ResponseEntity.created(where).body(answer);
    }
}
