package dk.fordel.allocation.mandate;

import dk.fordel.allocation.mandate.view.Delegations;
import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** Cover for a colleague (ORG-4). */
@RestController
@RequestMapping("/api/delegations")
class DelegationsController {

    private final CommandGateway gateway;
    private final Delegations delegations;
    private final Acting acting;

    DelegationsController(CommandGateway gateway, Delegations delegations, Acting acting) {
        this.gateway = gateway;
        this.delegations = delegations;
        this.acting = acting;
    }

    /**
     * A cover to grant.
     *
     * @param area code of the area that is covered, for example horsens; at most 50 characters
     * @param post that covers, for example {@code AMU Randers}; at most 100 characters
     * @param from first day, at the earliest a month ago
     * @param to last day, at most a year after the first
     */
    record Grant(
            @NotBlank @Size(max = 50) String area,
            @NotBlank @Size(max = 100) String post,
            @NotNull @DayBetween(from = "-P1M", to = "P2Y") LocalDate from,
            @NotNull @DayBetween(from = "-P1M", to = "P2Y") LocalDate to) {}

    /**
     * Which delegation was granted.
     *
     * @param delegationId the delegation, which decisions under it name
     */
    record Granted(UUID delegationId) {}

    /**
     * A cover that ends earlier.
     *
     * @param area code of the area, for example horsens
     * @param lastDay last day; before the first day it never was
     */
    record Revocation(
            @NotBlank @Size(max = 50) String area,
            @NotNull @DayBetween(from = "-P2Y", to = "P2Y") LocalDate lastDay) {}

    /** The HR education office lets a post decide in a colleague's area on these days (ORG-4). */
    @PostMapping
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<Granted> grant(@Valid @RequestBody Grant grant, Caller caller) {
        UUID id = UUID.randomUUID();
        gateway.sendAndWait(
                new CoverCommand.Grant(
                        new DelegationId(id),
                        grant.area(),
                        grant.post(),
                        new Period(grant.from(), grant.to()),
                        acting.as(caller).mandate(Role.HR_OFFICE)));
        return ResponseEntity.created(URI.create("/api/delegations/" + id)).body(new Granted(id));
    }

    /**
     * The HR education office ends a cover earlier than it was granted for.
     *
     * @param id the id of the delegation
     */
    @PostMapping("/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.HR_OFFICE)
    void revoke(@PathVariable UUID id, @Valid @RequestBody Revocation revocation, Caller caller) {
        gateway.sendAndWait(
                new CoverCommand.Revoke(
                        CoverId.of(revocation.area()),
                        new DelegationId(id),
                        revocation.lastDay(),
                        acting.as(caller).mandate(Role.HR_OFFICE)));
    }

    /**
     * All delegations, or those in force on a day.
     *
     * @param day only those in force on this day; all when absent
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
    Page<Delegations.DelegationRow> list(
            @RequestParam(required = false) @DayBetween @Nullable LocalDate day) {
        return Page.whole(delegations.list(day));
    }
}
