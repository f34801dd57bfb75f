package dk.fordel.allocation.web;

import dk.fordel.allocation.principles.Weights;
import dk.fordel.allocation.principlesversion.PrinciplesCommand;
import dk.fordel.allocation.principlesversion.Version;
import dk.fordel.allocation.view.principles.AdoptedPrinciples;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.Page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

/** The council's principles, in versions. */
@RestController
@RequestMapping("/api/principles")
class PrinciplesController {

    private final CommandGateway gateway;
    private final AdoptedPrinciples principles;
    private final Acting acting;

    PrinciplesController(CommandGateway gateway, AdoptedPrinciples principles, Acting acting) {
        this.gateway = gateway;
        this.principles = principles;
        this.acting = acting;
    }

    /**
     * The next version.
     *
     * @param validFrom first day
     * @param weights points at most for each soft principle, for example {@code SOFT-1: 100}
     */
    record Adoption(
            @NotNull LocalDate validFrom,
            @NotEmpty @Size(max = 20) Map<@Size(max = 20) String, @NotNull Integer> weights) {}

    @PostMapping
    @RolesAllowed(Roles.COUNCIL)
    ResponseEntity<Version> adopt(@Valid @RequestBody Adoption adoption, Caller caller) {
        Version adopted =
                gateway.sendAndWait(
                        new PrinciplesCommand.Adopt(
                                adoption.validFrom(),
                                Weights.of(adoption.weights()),
                                acting.as(caller).mandate(Role.COUNCIL),
                                acting.today()));
        return ResponseEntity.created(URI.create("/api/principles#" + adopted.number()))
                .body(adopted);
    }

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
    Page<AdoptedPrinciples.PrinciplesRow> list() {
        return Page.whole(principles.list());
    }
}
