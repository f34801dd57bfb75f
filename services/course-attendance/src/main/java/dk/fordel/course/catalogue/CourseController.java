package dk.fordel.course.catalogue;

import dk.fordel.course.catalogue.CourseCommand.Cancel;
import dk.fordel.course.catalogue.CourseCommand.Move;
import dk.fordel.course.catalogue.CourseCommand.Retitle;
import dk.fordel.course.catalogue.CourseCommand.Schedule;
import dk.fordel.course.catalogue.view.CourseRow;
import dk.fordel.course.catalogue.view.Courses;
import dk.fordel.course.geography.CourseAreas;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.DayBetween;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The catalogue of courses (COURSE-2, COURSE-3). */
@RestController
class CourseController {

    private final CommandGateway gateway;
    private final Courses courses;
    private final CourseAreas areas;
    private final Clock clock;

    CourseController(CommandGateway gateway, Courses courses, CourseAreas areas, Clock clock) {
        this.gateway = gateway;
        this.courses = courses;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * The id that a course got.
     *
     * @param courseId the course, by id
     */
    record Scheduled(UUID courseId) {}

    /** Schedules a course; an id that another course has is refused. */
    @PostMapping("/api/courses")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    ResponseEntity<Scheduled> schedule(@Valid @RequestBody ScheduleRequest request, Caller caller) {
        areas.mustKnow(request.area());
        UUID given = request.courseId();
        UUID id = given == null ? UUID.randomUUID() : given;
        gateway.sendAndWait(
                new Schedule(
                        new CourseId(id),
                        request.facts(),
                        request.place(),
                        request.time(),
                        caller.post(),
                        clock.instant()));
        return ResponseEntity.created(URI.create("/api/courses/" + id)).body(new Scheduled(id));
    }

    /**
     * Gives a course another time or place; calendars show it at their next look.
     *
     * @param id the course
     */
    @PostMapping("/api/courses/{id}/move")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    ResponseEntity<Void> move(@PathVariable UUID id, @Valid @RequestBody MoveRequest request) {
        gateway.sendAndWait(
                new Move(
                        new CourseId(id),
                        request.place(),
                        CourseTime.planned(request.begins(), request.ends()),
                        clock.instant()));
        return ResponseEntity.noContent().build();
    }

    /**
     * Another title.
     *
     * @param title the course's name in calendars and booklets, for example {@code Theme day on
     *     ultrasound}, at most 200 characters
     */
    record RetitleRequest(@NotBlank @Size(max = 200) String title) {}

    /**
     * Corrects a course's title, in calendars and booklets, also when it has been held.
     *
     * @param id the course
     */
    @PostMapping("/api/courses/{id}/retitle")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    ResponseEntity<Void> retitle(
            @PathVariable UUID id, @Valid @RequestBody RetitleRequest request, Caller caller) {
        gateway.sendAndWait(
                new Retitle(new CourseId(id), request.title(), caller.post(), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    /**
     * Cancels a course; it stays in calendars as cancelled.
     *
     * @param id the course
     */
    @PostMapping("/api/courses/{id}/cancel")
    @RolesAllowed(Roles.COURSE_ORGANISER)
    ResponseEntity<Void> cancel(@PathVariable UUID id, @Valid @RequestBody CancelRequest request) {
        gateway.sendAndWait(new Cancel(new CourseId(id), request.reason(), clock.instant()));
        return ResponseEntity.noContent().build();
    }

    /**
     * Answers with one course.
     *
     * @param id the course
     */
    @GetMapping("/api/courses/{id}")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR,
        Roles.TUTOR_PRACTICE,
        Roles.TRAINEE
    })
    CourseRow course(@PathVariable UUID id) {
        return courses.byId(id);
    }

    /**
     * Answers with courses in the order they take place, a page at a time.
     *
     * @param area code of a course area or region: those that concern it; all if left out
     * @param from a day in Denmark: those that last on or after it; all if left out
     */
    @GetMapping("/api/courses")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.COUNCIL,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.PKL,
        Roles.APPOINTMENT_COMMITTEE,
        Roles.AUDITOR,
        Roles.TUTOR_PRACTICE,
        Roles.TRAINEE
    })
    Page<CourseRow> courses(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @DayBetween(from = "-P30Y") @Nullable LocalDate from,
            PageRequest page) {
        if (area != null) {
            areas.mustKnow(area);
        }
        Instant since =
                from == null ? Instant.EPOCH : from.atStartOfDay(CourseTime.DENMARK).toInstant();
        List<CourseRow> found =
                courses.page(
                        area == null ? null : areas.concerning(area),
                        since,
                        page.lastId(),
                        page.limit() + 1);
        return Page.of(found, page, course -> List.of(course.courseId().toString()));
    }
}
