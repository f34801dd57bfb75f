package dk.fordel.allocation.decision.findings;

import dk.fordel.allocation.decision.findings.view.Findings;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the council should see of how decisions are explained. */
@RestController
@RequestMapping("/api/findings")
class FindingsController {

    private final Findings findings;

    FindingsController(Findings findings) {
        this.findings = findings;
    }

    /**
     * Decisions whose words speak of operations (NEVER-1), the newest first; coordinators see those
     * of their own area and of areas that their post covers today (ORG-4).
     *
     * @param state WAITING, APPROVED, TURNED_DOWN or LAPSED; all when absent
     */
    @GetMapping
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.AUDITOR
    })
    Page<Findings.FindingRow> list(
            @RequestParam(required = false) Findings.@Nullable State state, Caller caller) {
        boolean everywhere = caller.isAny(Role.COUNCIL, Role.HR_OFFICE, Role.AUDITOR);
        return Page.whole(findings.list(state, everywhere ? null : caller.coordinated()));
    }
}
