package dk.fordel.registry.practice.approval;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;
import dk.fordel.registry.practice.ApprovalCommand.GrantApproval;
import dk.fordel.registry.practice.ApprovalCommand.RenewApproval;
import dk.fordel.registry.practice.ApprovalCommand.SuspendApproval;
import dk.fordel.registry.practice.ApprovalCommand.WithdrawApproval;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.StaffingCommand.PermitTwoToATutor;
import dk.fordel.registry.practice.registration.PracticeLookup;
import dk.fordel.registry.web.Mandates;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the council decides about who may train (HARD-1). */
@RestController
@RequestMapping("/api")
class ApprovalsController {

    private final CommandGateway gateway;
    private final CouncilApprovals approvals;
    private final PracticeLookup lookup;

    ApprovalsController(CommandGateway gateway, CouncilApprovals approvals, PracticeLookup lookup) {
        this.gateway = gateway;
        this.approvals = approvals;
        this.lookup = lookup;
    }

    /**
     * @param from first day
     * @param to last day; open when left out
     * @param conditions the council's conditions in words, for example {@code One trainee at a
     *     time.}
     */
    record Approval(
            @NotNull @DayBetween(from = "-P20Y", to = "P10Y") LocalDate from,
            @Nullable @DayBetween(from = "-P20Y", to = "P50Y") LocalDate to,
            @Lines @Size(max = 1000) @Nullable String conditions) {}

    /**
     * @param practices ids, at most 500; all of them are approved, or none
     * @param from first day
     * @param to last day; open when left out
     * @param conditions the council's conditions in words, for example {@code One trainee at a
     *     time.}
     */
    record Approvals(
            @NotEmpty @Size(max = 500) List<@NotNull UUID> practices,
            @NotNull @DayBetween(from = "-P20Y", to = "P10Y") LocalDate from,
            @Nullable @DayBetween(from = "-P20Y", to = "P50Y") LocalDate to,
            @Lines @Size(max = 1000) @Nullable String conditions) {}

    /**
     * @param approved how many practices are approved now for the days asked for
     */
    record Approved(int approved) {}

    /**
     * @param from first day without approval
     * @param to last day; until a renewal when left out
     * @param reason in words, for example {@code The tutor has left.}
     */
    record Suspension(
            @NotNull @DayBetween(from = "-P20Y", to = "P10Y") LocalDate from,
            @Nullable @DayBetween(from = "-P20Y", to = "P50Y") LocalDate to,
            @Lines @NotNull @Size(max = 1000) String reason) {}

    /**
     * @param from first day without approval
     * @param reason in words, for example {@code The practice closes.}
     */
    record Withdrawal(
            @NotNull @DayBetween(from = "-P20Y", to = "P10Y") LocalDate from,
            @Lines @NotNull @Size(max = 1000) String reason) {}

    /**
     * @param from first day on which two trainees to a tutor are allowed
     * @param to last day; within the designation of the municipality
     */
    record Permission(
            @NotNull @DayBetween(from = "-P20Y", to = "P10Y") LocalDate from,
            @NotNull @DayBetween(from = "-P20Y", to = "P50Y") LocalDate to) {}

    /**
     * Approves a practice as a training site; the council alone (HARD-1).
     *
     * @param id the practice
     */
    @PostMapping("/practices/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.COUNCIL)
    void grant(@PathVariable UUID id, @Valid @RequestBody Approval request, Caller caller) {
        gateway.<Void>sendAndWait(
                new GrantApproval(
                        new PracticeId(id),
                        new Period(request.from(), request.to()),
                        request.conditions(),
                        council(caller)));
    }

    /** Approves many practices at once, or none of them (HARD-1). */
    @PostMapping("/approvals")
    @RolesAllowed(Roles.COUNCIL)
    Approved grantAll(@Valid @RequestBody Approvals request, Caller caller) {
        Period period = new Period(request.from(), request.to());
        List<PracticeId> practices =
                request.practices().stream().distinct().map(PracticeId::new).toList();
        approvals.grant(practices, period, request.conditions(), council(caller));
        return new Approved(practices.size());
    }

    /**
     * Renews the approval of a practice; ends a suspension from its first day on (HARD-1).
     *
     * @param id the practice
     */
    @PostMapping("/practices/{id}/approval/renewal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.COUNCIL)
    void renew(@PathVariable UUID id, @Valid @RequestBody Approval request, Caller caller) {
        gateway.<Void>sendAndWait(
                new RenewApproval(
                        new PracticeId(id),
                        new Period(request.from(), request.to()),
                        request.conditions(),
                        council(caller)));
    }

    /**
     * Suspends the approval of a practice (HARD-1).
     *
     * @param id the practice
     */
    @PostMapping("/practices/{id}/approval/suspension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.COUNCIL)
    void suspend(@PathVariable UUID id, @Valid @RequestBody Suspension request, Caller caller) {
        gateway.<Void>sendAndWait(
                new SuspendApproval(
                        new PracticeId(id),
                        new Period(request.from(), request.to()),
                        request.reason(),
                        council(caller)));
    }

    /**
     * Withdraws the approval of a practice from a day on (HARD-1).
     *
     * @param id the practice
     */
    @PostMapping("/practices/{id}/approval/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.COUNCIL)
    void withdraw(@PathVariable UUID id, @Valid @RequestBody Withdrawal request, Caller caller) {
        gateway.<Void>sendAndWait(
                new WithdrawApproval(
                        new PracticeId(id), request.from(), request.reason(), council(caller)));
    }

    /**
     * Allows a practice in a coverage-threatened municipality two trainees to a tutor.
     *
     * @param id the practice
     */
    @PostMapping("/practices/{id}/approval/two-to-a-tutor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.COUNCIL)
    void permit(@PathVariable UUID id, @Valid @RequestBody Permission request, Caller caller) {
        PracticeId practice = new PracticeId(id);
        gateway.<Void>sendAndWait(
                new PermitTwoToATutor(
                        practice,
                        new Period(request.from(), request.to()),
                        lookup.designationOf(practice, request.from()),
                        council(caller)));
    }

    private static Mandate council(Caller caller) {
        return Mandates.ofTheCouncil(caller, Role.COUNCIL);
    }
}
