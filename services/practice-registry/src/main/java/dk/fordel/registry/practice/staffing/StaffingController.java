package dk.fordel.registry.practice.staffing;

import dk.fordel.kernel.Period;
import dk.fordel.kernel.Role;
import dk.fordel.registry.practice.PracticeId;
import dk.fordel.registry.practice.StaffingCommand.JoinTutor;
import dk.fordel.registry.practice.StaffingCommand.LetTutorGo;
import dk.fordel.registry.practice.StaffingCommand.SetCapacity;
import dk.fordel.registry.practice.Tutor;
import dk.fordel.registry.practice.Tutor.Qualification;
import dk.fordel.registry.practice.TutorId;
import dk.fordel.registry.web.Made;
import dk.fordel.registry.web.Mandates;
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

/** Who tutors in a practice, and how many trainees it takes (HARD-1, HARD-2). */
@RestController
@RequestMapping("/api/practices/{id}")
class StaffingController {

    private final CommandGateway gateway;

    StaffingController(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * A tutor joins.
     *
     * @param number 1 to 99, for example 3; the practice knows who is its tutor 1, no name is kept
     * @param from first day
     * @param to last day, when it is known beforehand
     * @param courseCompletedOn the day the tutor course was completed, on or before the first day
     * @param yearsOfExperience full years with trainees, for example 7
     * @param assessmentMethodsUpdatedOn when the methods of assessment were brought up to date
     * @param senior whether it is a senior tutor with a reduced load, for example false
     */
    record JoiningTutor(
            @NotNull @Min(1) @Max(99) Integer number,
            @NotNull @DayBetween(from = "-P60Y", to = "P10Y") LocalDate from,
            @Nullable @DayBetween(from = "-P60Y", to = "P50Y") LocalDate to,
            @Nullable @DayBetween(from = "-P60Y", to = "P10Y") LocalDate courseCompletedOn,
            @Min(0) @Max(60) int yearsOfExperience,
            @Nullable @DayBetween(from = "-P60Y", to = "P10Y") LocalDate assessmentMethodsUpdatedOn,
            boolean senior) {}

    /**
     * @param lastDay the last day as a tutor
     */
    record Departure(@NotNull @DayBetween(from = "-P20Y", to = "P50Y") LocalDate lastDay) {}

    /**
     * @param capacity trainees at once, for example 2
     * @param from first day
     */
    record Capacity(
            @NotNull @Min(1) @Max(99) Integer capacity,
            @NotNull @DayBetween(from = "-P60Y", to = "P10Y") LocalDate from) {}

    /**
     * Records that a tutor joins a practice (HARD-1).
     *
     * @param id the practice
     */
    @PostMapping("/tutors")
    @RolesAllowed(Roles.HR_OFFICE)
    ResponseEntity<Made> join(
            @PathVariable UUID id, @Valid @RequestBody JoiningTutor request, Caller caller) {
        PracticeId practice = new PracticeId(id);
        gateway.<Void>sendAndWait(
                new JoinTutor(
                        practice,
                        new Tutor(
                                request.number(),
                                new Period(request.from(), request.to()),
                                new Qualification(
                                        request.courseCompletedOn(),
                                        request.yearsOfExperience(),
                                        request.assessmentMethodsUpdatedOn(),
                                        request.senior())),
                        Mandates.ofTheCouncil(caller, Role.HR_OFFICE)));
        return ResponseEntity.created(URI.create("/api/practices/" + id))
                .body(new Made(TutorId.of(practice, request.number()).value()));
    }

    /**
     * Records that a tutor leaves a practice after a last day (HARD-1).
     *
     * @param id the practice
     * @param tutor the tutor
     */
    @PostMapping("/tutors/{tutor}/departure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.HR_OFFICE)
    void leave(
            @PathVariable UUID id,
            @PathVariable UUID tutor,
            @Valid @RequestBody Departure request,
            Caller caller) {
        gateway.<Void>sendAndWait(
                new LetTutorGo(
                        new PracticeId(id),
                        new TutorId(tutor),
                        request.lastDay(),
                        Mandates.ofTheCouncil(caller, Role.HR_OFFICE)));
    }

    /**
     * Sets how many trainees a practice takes at once, from a day on (HARD-2).
     *
     * @param id the practice
     */
    @PostMapping("/capacity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed(Roles.HR_OFFICE)
    void take(@PathVariable UUID id, @Valid @RequestBody Capacity request, Caller caller) {
        gateway.<Void>sendAndWait(
                new SetCapacity(
                        new PracticeId(id),
                        request.capacity(),
                        request.from(),
                        Mandates.ofTheCouncil(caller, Role.HR_OFFICE)));
    }
}
