package dk.fordel.registry.web;

import dk.fordel.kernel.Role;
import dk.fordel.registry.practice.PatientBase;
import dk.fordel.registry.practice.PatientBase.Level;
import dk.fordel.registry.practice.PatientBase.Setting;
import dk.fordel.registry.practice.PracticeCommand.AssessPatientBase;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.UUID;

/** What a practice is like, as the education office assesses it (SOFT-4). */
@RestController
@RequestMapping("/api/practices/{id}")
class AssessmentsController {

    private final CommandGateway gateway;

    AssessmentsController(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Whom the practice treats.
     *
     * @param from first day; on or after the day from which on the practice is known
     * @param setting RURAL or URBAN
     * @param deprivation LOW, MIDDLE or HIGH, beside the region as a whole
     * @param complexity LOW, MIDDLE or HIGH, beside the region as a whole
     */
    record Treats(
            @NotNull LocalDate from,
            @NotNull Setting setting,
            @NotNull Level deprivation,
            @NotNull Level complexity) {}

    @PostMapping("/patient-base")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.HR_OFFICE)
    void assess(@PathVariable UUID id, @Valid @RequestBody Treats request, Caller caller) {
        gateway.<Void>sendAndWait(
                new AssessPatientBase(
                        new PracticeId(id),
                        new PatientBase(
                                request.setting(), request.deprivation(), request.complexity()),
                        request.from(),
                        Behalf.ofTheCouncil(caller, Role.HR_OFFICE)));
    }
}
