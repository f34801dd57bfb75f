package dk.fordel.allocation.principles.version;

import dk.fordel.allocation.mandate.web.Acting;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.Level;
import dk.fordel.allocation.principles.Parameters;
import dk.fordel.allocation.principles.version.view.AdoptedPrinciples;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

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
     * @param levels the most important first; {@code GET /api/principles/proposed} shows with which
     *     a council can begin
     * @param parameters the numbers that the principles leave open; the proposed ones when absent
     */
    record Adoption(
            @NotNull LocalDate validFrom,
            @NotEmpty @Size(max = Document.MOST_LEVELS) List<@NotNull @Valid LevelRequest> levels,
            @Nullable Parameters parameters) {}

    /** Adopts a version of the principles that holds from a day on; earlier versions stay. */
    @PostMapping
    @RolesAllowed(Roles.COUNCIL)
    ResponseEntity<Version> adopt(@Valid @RequestBody Adoption adoption, Caller caller) {
        Version adopted =
                gateway.sendAndWait(
                        new PrinciplesCommand.Adopt(
                                adoption.validFrom(),
                                document(adoption),
                                acting.as(caller).mandate(Role.COUNCIL),
                                acting.today()));
        return ResponseEntity.created(URI.create("/api/principles#" + adopted.number()))
                .body(adopted);
    }

    private static Document document(Adoption adoption) {
        return new Document(
                Document.Edition.SECOND,
                adoption.levels().stream()
                        .map(level -> Level.of(level.name(), level.weights()))
                        .toList(),
                adoption.parameters() == null ? Parameters.PROPOSED : adoption.parameters());
    }

    /** Shows what a council can begin with; nobody has adopted it by being shown. */
    @GetMapping("/proposed")
    @RolesAllowed({
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR
    })
    Document proposed() {
        return Document.PROPOSED;
    }

    /** Lists the versions of the principles. */
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
