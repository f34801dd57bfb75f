package dk.fordel.course.booklet.attendance;

import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.Signature;
import dk.fordel.course.catalogue.SigningRole;
import dk.fordel.course.catalogue.TraineeId;
import dk.fordel.course.catalogue.view.Courses;
import dk.fordel.course.catalogue.view.ParticipantRow;
import dk.fordel.course.geography.CourseAreas;
import dk.fordel.kernel.Role;
import dk.fordel.security.Caller;
import dk.fordel.security.NotYours;
import dk.fordel.security.Roles;
import dk.fordel.web.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who was there (COURSE-1). */
@RestController
class AttendanceController {

    private final Attendance attendance;
    private final Courses courses;
    private final CourseAreas areas;
    private final Clock clock;

    AttendanceController(Attendance attendance, Courses courses, CourseAreas areas, Clock clock) {
        this.attendance = attendance;
        this.areas = areas;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * A list of participants.
     *
     * @param traineeIds the trainees who were there, by id, at most 500
     * @param note in at most 500 characters, why somebody without a place was there, for example
     *     {@code One of the enrolled was ill.}; needed where places are limited
     */
    record SignRequest(
            @NotEmpty @Size(max = 500) List<@NotNull UUID> traineeIds,
            @Lines @Nullable @Size(max = 500) String note) {}

    /**
     * What was signed.
     *
     * @param on the day that it counts for, the last of the course
     * @param booklets the booklets that it stands in, by the trainee's id
     */
    record Signed(LocalDate on, Map<UUID, UUID> booklets) {}

    /**
     * Signs for everybody on the list or, when one of them has no booklet for the day, for nobody.
     * Signing again changes nothing.
     *
     * @param id the course
     */
    @PostMapping("/api/courses/{id}/attendance")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    Signed sign(@PathVariable UUID id, @Valid @RequestBody SignRequest request, Caller caller) {
        Set<TraineeId> trainees =
                request.traineeIds().stream().map(TraineeId::new).collect(Collectors.toSet());
        Signature signature =
                new Signature(SigningRole.COURSE_ORGANISER, caller.post(), clock.instant());
        Attendance.Signed signed =
                attendance.sign(new CourseId(id), trainees, request.note(), signature);
        return new Signed(
                signed.on(),
                signed.booklets().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().value(),
                                        entry -> entry.getValue().value())));
    }

    /**
     * Answers with who booked a place and who was there; coordinators ask about courses of their
     * area, of one that they cover for a colleague (ORG-4), or of its whole region.
     *
     * @param id the course
     */
    @GetMapping("/api/courses/{id}/participants")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.AUDITOR
    })
    List<ParticipantRow> participants(@PathVariable UUID id, Caller caller) {
        String area = courses.byId(id).area();
        if (!caller.isAny(Role.COURSE_ORGANISER, Role.HR_OFFICE, Role.AUDITOR)
                && caller.coordinated().stream().noneMatch(own -> concerns(area, own))) {
            throw new NotYours(
                    "A coordinator reads who took part in courses of the own area, of one that the post"
                            + " covers today, and of its whole region; this one was for another area.");
        }
        return courses.participants(id);
    }

    /** Whether a course for the area is one for all of a coordinators' area. */
    private boolean concerns(String courseArea, String own) {
        return areas.concerning(own).contains(courseArea);
    }
}
