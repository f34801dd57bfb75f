package dk.fordel.allocation.decision.made;

import dk.fordel.allocation.decision.made.view.DecisionQuestion;
import dk.fordel.allocation.decision.made.view.DecisionRow;
import dk.fordel.allocation.decision.made.view.Decisions;
import dk.fordel.allocation.decision.placement.ReasonCode;
import dk.fordel.kernel.PositionKind;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

/** Decisions that were made, also those that stand no longer. */
@RestController
@RequestMapping("/api/decisions")
class MadeDecisionsController {

    private final Decisions decisions;

    MadeDecisionsController(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Lists decisions by day, also those that were replaced, sent back or withdrawn.
     *
     * @param override true for overrides alone, false for decisions as recommended
     * @param post that decided, for example AMU Randers
     * @param area of the practice, a hospital unit's code
     * @param kind of position
     * @param reasonCode of an override
     * @param from decided on this day or later
     * @param to decided on this day or earlier
     * @param placement decisions about this placement
     * @param practice decisions for this practice
     */
    @GetMapping
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Page<DecisionRow> list(
            @RequestParam(required = false) @Nullable Boolean override,
            @RequestParam(required = false) @Size(max = 100) @Nullable String post,
            @RequestParam(required = false) @Size(max = 30) @Nullable String area,
            @RequestParam(required = false) @Nullable PositionKind kind,
            @RequestParam(required = false) @Nullable ReasonCode reasonCode,
            @RequestParam(required = false) @DayBetween @Nullable LocalDate from,
            @RequestParam(required = false) @DayBetween @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID placement,
            @RequestParam(required = false) @Nullable UUID practice,
            PageRequest page) {
        return decisions.list(
                new DecisionQuestion(
                        override,
                        post,
                        area,
                        kind == null ? null : kind.name(),
                        reasonCode == null ? null : reasonCode.name(),
                        from,
                        to,
                        placement,
                        practice),
                page);
    }
}
