package dk.fordel.course.booklet.web;

import dk.fordel.course.booklet.BookletCommand.EnterDutyShift;
import dk.fordel.course.booklet.BookletCommand.RecordPedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletCommand.RevokeDutyShift;
import dk.fordel.course.booklet.BookletCommand.WithdrawPedagogicsRecognition;
import dk.fordel.course.booklet.BookletId;
import dk.fordel.course.booklet.attendance.Attendance;
import dk.fordel.course.catalogue.Correction;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.Signature;
import dk.fordel.course.catalogue.SigningRole;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
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

/** What is entered in a booklet besides courses, and what corrects it (COURSE-1). */
@RestController
class BookletEntryController {

    private final CommandGateway gateway;
    private final Attendance attendance;
    private final Clock clock;

    BookletEntryController(CommandGateway gateway, Attendance attendance, Clock clock) {
        this.gateway = gateway;
        this.attendance = attendance;
        this.clock = clock;
    }

    /**
     * A duty shift on the attested card.
     *
     * @param on the day it began, in Denmark; at most five years back
     */
    record DutyShiftRequest(@NotNull @DayBetween(from = "-P5Y", to = "P0D") LocalDate on) {}

    /**
     * An earlier pass of pedagogics 2.
     *
     * @param on the day it was passed; at most thirty years back
     * @param evidence how that is known, for example {@code Course certificate of 2025.}, in at
     *     most 500 characters; names nobody
     */
    record PassedBeforeRequest(
            @NotNull @DayBetween(from = "-P30Y", to = "P0D") LocalDate on,
            @Lines @NotBlank @Size(max = 500) String evidence) {}

    /**
     * Why an entry was wrong.
     *
     * @param reason in words, for example {@code Signed on the wrong day.}, at most 500 characters;
     *     names nobody
     */
    record CorrectionRequest(@Lines @NotBlank @Size(max = 500) String reason) {}

    /**
     * Enters an 1813 duty shift; the doctor on duty signed for it.
     *
     * @param id the booklet
     */
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

    /**
     * Records that pedagogics 2 was passed before the stay and is not repeated.
     *
     * @param id the booklet
     */
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

    /**
     * Withdraws a wrong record that pedagogics 2 was passed before the stay; it is owed again.
     *
     * @param id the booklet
     */
    @PostMapping("/api/booklets/{id}/pedagogics-passed-before/withdraw")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    ResponseEntity<Void> withdrawPassedBefore(
            @PathVariable UUID id, @Valid @RequestBody CorrectionRequest request, Caller caller) {
        gateway.sendAndWait(
                new WithdrawPedagogicsRecognition(new BookletId(id), correction(request, caller)));
        return ResponseEntity.noContent().build();
    }

    /**
     * Revokes a wrong signature for a course, in the booklet and in the list of participants.
     *
     * @param id the booklet
     * @param courseId the course that was signed for
     */
    @PostMapping("/api/booklets/{id}/attendance/{courseId}/revoke")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    ResponseEntity<Void> revokeAttendance(
            @PathVariable UUID id,
            @PathVariable UUID courseId,
            @Valid @RequestBody CorrectionRequest request,
            Caller caller) {
        attendance.revoke(new BookletId(id), new CourseId(courseId), correction(request, caller));
        return ResponseEntity.noContent().build();
    }

    /**
     * Revokes a wrong signature for a duty shift.
     *
     * @param id the booklet
     * @param on the day that the shift was entered for
     */
    @PostMapping("/api/booklets/{id}/duty-shifts/{on}/revoke")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    ResponseEntity<Void> revokeDutyShift(
            @PathVariable UUID id,
            @PathVariable LocalDate on,
            @Valid @RequestBody CorrectionRequest request,
            Caller caller) {
        gateway.sendAndWait(
                new RevokeDutyShift(new BookletId(id), on, correction(request, caller)));
        return ResponseEntity.noContent().build();
    }

    private Correction correction(CorrectionRequest request, Caller caller) {
        return new Correction(request.reason(), caller.post(), clock.instant());
    }
}
