package dk.fordel.funding.instruction;

import dk.fordel.funding.instruction.view.InstructionRow;
import dk.fordel.funding.instruction.view.InstructionView;
import dk.fordel.funding.instruction.view.Wanted;
import dk.fordel.funding.terms.view.TermsView;
import dk.fordel.kernel.Unknown;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Payroll instructions, for the HR office, payroll and auditors (PAY-5, PAY-6). */
@RestController
@RequestMapping("/api/instructions")
class InstructionsController {

    private final InstructionView instructions;
    private final TermsView terms;
    private final Clock clock;

    InstructionsController(InstructionView instructions, TermsView terms, Clock clock) {
        this.instructions = instructions;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Lists the payroll instructions, of a month, a practice or a trainee when asked for.
     *
     * @param month only those that hold on a day of the month, for example 2026-09
     * @param practice only those with days in the practice with this id
     * @param trainee only those of the trainee with this id
     */
    @GetMapping
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    Page<InstructionRow> list(
            @RequestParam(required = false) @DayBetween(from = "-P20Y", to = "P10Y")
                    @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable UUID practice,
            @RequestParam(required = false) @Nullable UUID trainee,
            PageRequest page) {
        return Page.of(
                instructions.list(
                        new Wanted(month, practice, trainee), page.lastId(), page.limit() + 1),
                page,
                row -> List.of(row.instructionId().toString()));
    }

    /**
     * Gives the whole timeline of a payroll instruction, as known now or at an instant before.
     *
     * @param id the id of the instruction
     * @param asOf the instant, in UTC; now when it is left out
     */
    @GetMapping("/{id}")
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    InstructionAnswer timeline(
            @PathVariable UUID id,
            @RequestParam(required = false) @DayBetween(from = "-P20Y", to = "P1D")
                    @Nullable Instant asOf) {
        Instant instant = asOf == null ? clock.instant() : asOf;
        InstructionId instruction = new InstructionId(id);
        Instructed instructed =
                instructions
                        .knownAt(instruction, instant)
                        .orElseThrow(() -> new Unknown("instruction", id));
        return InstructionAnswer.of(
                instructed,
                instructed.timeline(terms.knownAt(instructed.kind(), instant)),
                instant,
                instructions.revisions(instruction, instant));
    }
}
