package dk.fordel.course.web.booklets;

import dk.fordel.course.booklet.BookletCommand.EnterDutyShift;
import dk.fordel.course.booklet.BookletCommand.RecordPedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletId;
import dk.fordel.course.catalogue.Signature;
import dk.fordel.course.catalogue.SigningRole;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What is entered in a booklet besides courses (COURSE-1). */
@RestController
class BookletEntryController {

    private final CommandGateway gateway;
    private final Clock clock;

    BookletEntryController(CommandGateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /**
     * A duty shift on the attested card.
     *
     * @param on the day it began
     */
    record DutyShiftRequest(@NotNull LocalDate on) {}

    /**
     * An earlier pass of pedagogics 2.
     *
     * @param on the day it was passed
     * @param evidence how that is known; names nobody
     */
    record PassedBeforeRequest(
            @NotNull LocalDate on, @Lines @NotBlank @Size(max = 500) String evidence) {}

    /** Enters an 1813 duty shift; the doctor on duty signed for it. */
    @PostMapping("/api/booklets/{id}/duty-shifts")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    ResponseEntity<Void> dutyShift(
            @PathVariable UUID id, @Valid @RequestBody DutyShiftRequest request, Caller caller) {
        gateway.sendAndWait(
                new EnterDutyShift(
                        new BookletId(id),
                        request.on(),
                        new Signature(SigningRole.DOCTOR_ON_DUTY, caller.post(), clock.instant())));
        return ResponseEntity.noContent().build();
    }

    /** Records that pedagogics 2 was passed before the stay and is not repeated. */
    @PostMapping("/api/booklets/{id}/pedagogics-passed-before")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    ResponseEntity<Void> passedBefore(
            @PathVariable UUID id, @Valid @RequestBody PassedBeforeRequest request, Caller caller) {
        gateway.sendAndWait(
                new RecordPedagogicsPassedBefore(
                        new BookletId(id),
                        request.on(),
                        request.evidence(),
                        caller.post(),
                        clock.instant()));
        return ResponseEntity.noContent().build();
    }
}
