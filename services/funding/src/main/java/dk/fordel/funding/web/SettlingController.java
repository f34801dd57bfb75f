package dk.fordel.funding.web;

import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.month.Entry;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.Salary;
import dk.fordel.funding.month.SettledFile;
import dk.fordel.funding.month.Totals;
import dk.fordel.funding.view.instructions.InstructionView;
import dk.fordel.funding.view.settlements.Amounts;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.spreadsheets.TooLarge;
import dk.fordel.web.Problem;
import dk.fordel.web.ProblemType;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Settles a month from the salaries paid, and corrects it (PAY-2). */
@RestController
@RequestMapping("/api/months/{month}")
class SettlingController {

    private static final String CSV = "text/csv";

    private final SettlementDesk desk;
    private final InstructionView instructions;
    private final Acting acting;

    SettlingController(SettlementDesk desk, InstructionView instructions, Acting acting) {
        this.desk = desk;
        this.instructions = instructions;
        this.acting = acting;
    }

    /** Says what closing from this file would come to; changes nothing. */
    @PostMapping(path = "/dry-run", consumes = CSV)
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL})
    DryRunAnswer dryRun(@PathVariable String month, InputStream csv) throws IOException {
        MonthId id = MonthId.of(month);
        SalaryFile file = desk.tryOut(id, csv.readAllBytes());
        return new DryRunAnswer(
                month, file.report(), totals(id, file.salaries()), withoutSalary(id, file));
    }

    /** Closes the month. The same file again gives the same answer, another one is refused. */
    @PostMapping(path = "/close", consumes = CSV)
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL})
    ResponseEntity<SettledAnswer> close(@PathVariable String month, InputStream csv, Caller caller)
            throws IOException {
        var by = acting.as(caller, Role.HR_OFFICE, Role.PAYROLL);
        return handedOver(desk.close(MonthId.of(month), csv.readAllBytes(), by));
    }

    /** Corrects entries; each correction is a new entry, and all of them are one new file. */
    @PostMapping("/corrections")
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL})
    ResponseEntity<SettledAnswer> correct(
            @PathVariable String month,
            @Valid @RequestBody CorrectionsRequest request,
            Caller caller) {
        var by = acting.as(caller, Role.HR_OFFICE, Role.PAYROLL);
        return handedOver(desk.correct(MonthId.of(month), request.corrections(), by));
    }

    @ExceptionHandler
    ProblemDetail faulty(FaultySalaries faulty) {
        var problem =
                Problem.of(
                        ProblemType.MALFORMED,
                        "The file has %d faults, so nothing was settled; report names each by row and column."
                                .formatted(faulty.report().faults().size()));
        problem.setProperty("report", faulty.report());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TooLarge tooLarge) {
        return Problem.of(ProblemType.TOO_LARGE, tooLarge.sentence());
    }

    private static Amounts totals(MonthId month, List<Salary> salaries) {
        return SettledAnswer.amounts(
                Totals.of(
                        salaries.stream()
                                .flatMap(s -> Entry.settled(month, s).lines().stream())
                                .toList()));
    }

    private List<UUID> withoutSalary(MonthId month, SalaryFile file) {
        Set<InstructionId> paid =
                file.salaries().stream().map(Salary::instruction).collect(Collectors.toSet());
        return instructions.holdingIn(month.value()).stream()
                .filter(id -> !paid.contains(id))
                .map(InstructionId::value)
                .toList();
    }

    private static ResponseEntity<SettledAnswer> handedOver(SettledFile file) {
        URI where =
                URI.create("/api/months/%s/file?number=%d".formatted(file.month(), file.number()));
        return ResponseEntity.created(where).body(SettledAnswer.of(file));
    }
}
