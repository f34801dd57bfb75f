package dk.fordel.funding.web;

import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.view.instructions.InstructionRow;
import dk.fordel.funding.view.instructions.InstructionView;
import dk.fordel.funding.view.instructions.Wanted;
import dk.fordel.funding.view.terms.TermsView;
import dk.fordel.kernel.Unknown;
import dk.fordel.security.Roles;
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

    /** Instructions, of a month, a practice or a trainee when asked for. */
    @GetMapping
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    Page<InstructionRow> list(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable UUID practice,
            @RequestParam(required = false) @Nullable UUID trainee,
            PageRequest page) {
        return Page.of(
                instructions.list(
                        new Wanted(month, practice, trainee), page.lastId(), page.limit() + 1),
                page,
                row -> List.of(row.instructionId().toString()));
    }

    /** The whole timeline, as known now or at an instant before. */
    @GetMapping("/{id}")
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    InstructionAnswer timeline(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Instant asOf) {
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
