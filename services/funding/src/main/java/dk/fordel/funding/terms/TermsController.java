package dk.fordel.funding.terms;

import dk.fordel.funding.terms.view.TermsRow;
import dk.fordel.funding.terms.view.TermsView;
import dk.fordel.funding.web.RegionMandates;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Terms of pay: the council or the HR office sets, payroll and auditors read (PAY-1). */
@RestController
@RequestMapping("/api/terms")
class TermsController {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final CommandGateway commands;
    private final TermsView terms;
    private final RegionMandates mandates;
    private final Clock clock;

    TermsController(
            CommandGateway commands, TermsView terms, RegionMandates mandates, Clock clock) {
        this.commands = commands;
        this.terms = terms;
        this.mandates = mandates;
        this.clock = clock;
    }

    /**
     * Lists the terms of each kind of position that hold on a day.
     *
     * @param on the day, for example 2026-09-01; today when it is left out
     */
    @GetMapping
    @RolesAllowed({Roles.COUNCIL, Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    Page<TermsRow> on(
            @RequestParam(required = false) @DayBetween(from = "-P20Y", to = "P10Y")
                    @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock.withZone(DENMARK)) : on;
        return Page.whole(terms.on(day));
    }

    /**
     * Lists all versions of the terms of a kind of position, in the order of recording.
     *
     * @param kind the kind of position, for example PHASE_2
     */
    @GetMapping("/{kind}")
    @RolesAllowed({Roles.COUNCIL, Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    Page<TermsRow> versions(@PathVariable PositionKind kind) {
        return Page.whole(terms.versions(kind));
    }

    /** Sets the terms of a kind of position from a day on; earlier versions stay. */
    @PostMapping
    @RolesAllowed({Roles.COUNCIL, Roles.HR_OFFICE})
    ResponseEntity<TermsAnswer> set(@Valid @RequestBody TermsRequest request, Caller caller) {
        var by = mandates.of(caller, Role.COUNCIL, Role.HR_OFFICE);
        commands.sendAndWait(request.command(by));
        var answer =
                new TermsAnswer(
                        TermsId.of(request.kind()).value(), request.kind(), request.validFrom());
        return ResponseEntity.created(URI.create("/api/terms/" + request.kind())).body(answer);
    }

    /**
     * What was set.
     *
     * @param termsId the terms; one id for each kind of position
     * @param kind the kind of position
     * @param validFrom first day on which they hold
     */
    record TermsAnswer(UUID termsId, PositionKind kind, LocalDate validFrom) {}
}
