package dk.fordel.registry.practice.assessment;

import dk.fordel.kernel.Role;
import dk.fordel.registry.practice.Evaluation;
import dk.fordel.registry.practice.EvaluationId;
import dk.fordel.registry.practice.PatientBase;
import dk.fordel.registry.practice.PatientBase.Level;
import dk.fordel.registry.practice.PatientBase.Setting;
import dk.fordel.registry.practice.PracticeCommand.AssessPatientBase;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.TeachingCommand.RecordEvaluation;
import dk.fordel.registry.practice.TeachingCommand.RecordQualification;
import dk.fordel.registry.practice.Tutor.Qualification;
import dk.fordel.registry.practice.TutorId;
import dk.fordel.registry.web.Made;
import dk.fordel.registry.web.Mandates;
import dk.fordel.registry.web.Today;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** What a practice is like, as the education office assesses it (SOFT-4, SOFT-7). */
@RestController
@RequestMapping("/api/practices/{id}")
class AssessmentsController {

    private final CommandGateway gateway;
    private final Today today;

    AssessmentsController(CommandGateway gateway, Today today) {
        this.gateway = gateway;
        this.today = today;
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
            @NotNull @DayBetween(from = "-P60Y", to = "P10Y") LocalDate from,
            @NotNull Setting setting,
            @NotNull Level deprivation,
            @NotNull Level complexity) {}

    /**
     * A tutor's teaching level.
     *
     * @param on first day; one of the tutor's
     * @param yearsOfExperience full years with trainees, for example 7
     * @param courseCompletedOn the day the tutor course was completed, on or before the tutor's
     *     first day
     * @param assessmentMethodsUpdatedOn when the methods of assessment were brought up to date
     * @param senior whether it is a senior tutor with a reduced load, for example false
     */
    record TeachingLevel(
            @NotNull @DayBetween(from = "-P60Y", to = "P10Y") LocalDate on,
            @NotNull @Min(0) @Max(60) Integer yearsOfExperience,
            @Nullable @DayBetween(from = "-P60Y", to = "P10Y") LocalDate courseCompletedOn,
            @Nullable @DayBetween(from = "-P60Y", to = "P10Y") LocalDate assessmentMethodsUpdatedOn,
            @NotNull Boolean senior) {}

    /**
     * What trainees said of the practice; of a day it can be said again to correct it.
     *
     * @param on its day
     * @param score whole percent, for example 87
     * @param answers how many answered, for example 9
     */
    record Evaluated(
            @NotNull @DayBetween(from = "-P60Y", to = "P10Y") LocalDate on,
            @NotNull @Min(0) @Max(100) Integer score,
            @NotNull @Min(1) @Max(9999) Integer answers) {}

    /**
     * Records whom a practice treats, from a day on (SOFT-4).
     *
     * @param id the practice
     */
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
                        Mandates.ofTheCouncil(caller, Role.HR_OFFICE)));
    }

    /**
     * Records a tutor's teaching level, from a day on (SOFT-7).
     *
     * @param id the practice
     * @param tutor the tutor
     */
    @PostMapping("/tutors/{tutor}/qualification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.HR_OFFICE)
    void qualify(
            @PathVariable UUID id,
            @PathVariable UUID tutor,
            @Valid @RequestBody TeachingLevel request,
            Caller caller) {
        gateway.<Void>sendAndWait(
                new RecordQualification(
                        new PracticeId(id),
                        new TutorId(tutor),
                        new Qualification(
                                request.courseCompletedOn(),
                                request.yearsOfExperience(),
                                request.assessmentMethodsUpdatedOn(),
                                request.senior()),
                        request.on(),
                        Mandates.ofTheCouncil(caller, Role.HR_OFFICE)));
    }

    /**
     * Records what trainees said of a practice; the same day again is a correction (SOFT-7).
     *
     * @param id the practice
     */
    @PostMapping("/evaluations")
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<Made> evaluate(
            @PathVariable UUID id, @Valid @RequestBody Evaluated request, Caller caller) {
        EvaluationId evaluation =
                gateway.sendAndWait(
                        new RecordEvaluation(
                                new PracticeId(id),
                                new Evaluation(request.on(), request.score(), request.answers()),
                                today.get(),
                                Mandates.ofTheCouncil(caller, Role.HR_OFFICE)));
        return ResponseEntity.created(URI.create("/api/practices/" + id))
                .body(new Made(evaluation.value()));
    }
}
