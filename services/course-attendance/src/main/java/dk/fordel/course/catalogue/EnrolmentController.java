package dk.fordel.course.catalogue;

import dk.fordel.course.catalogue.CourseCommand.Enrol;
import dk.fordel.course.catalogue.CourseCommand.WithdrawEnrolment;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.NotYours;
import dk.fordel.security.Roles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.util.UUID;

/** Places in courses. */
@RestController
class EnrolmentController {

    private final CommandGateway gateway;
    private final Clock clock;

    EnrolmentController(CommandGateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /**
     * Who shall have a place.
     *
     * @param traineeId the trainee, by id; a trainee names only herself
     */
    record EnrolRequest(@NotNull UUID traineeId) {}

    /**
     * Books a place; refused when all are booked or the course has begun.
     *
     * @param id the course
     */
    @PostMapping("/api/courses/{id}/enrolments")
    @RolesAllowed({Roles.COURSE_ORGANISER, Roles.TRAINEE})
    ResponseEntity<Void> enrol(
            @PathVariable UUID id, @Valid @RequestBody EnrolRequest request, Caller caller) {
        mustMayBookFor(request.traineeId(), caller);
        gateway.sendAndWait(
                new Enrol(new CourseId(id), new TraineeId(request.traineeId()), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    /**
     * Gives a place back; refused when the course has begun.
     *
     * @param id the course
     * @param traineeId whose place; a trainee names only herself
     */
    @DeleteMapping("/api/courses/{id}/enrolments/{traineeId}")
    @RolesAllowed({Roles.COURSE_ORGANISER, Roles.TRAINEE})
    ResponseEntity<Void> withdraw(
            @PathVariable UUID id, @PathVariable UUID traineeId, Caller caller) {
        mustMayBookFor(traineeId, caller);
        gateway.sendAndWait(
                new WithdrawEnrolment(new CourseId(id), new TraineeId(traineeId), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    private static void mustMayBookFor(UUID trainee, Caller caller) {
        if (!caller.is(Role.COURSE_ORGANISER) && !caller.isTrainee(trainee)) {
            throw new NotYours(
                    "A trainee books and gives back only the own place. Leave other trainees to"
                            + " themselves or to the course organiser.");
        }
    }
}
