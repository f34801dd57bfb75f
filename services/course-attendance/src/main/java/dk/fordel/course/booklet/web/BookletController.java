package dk.fordel.course.booklet.web;

import dk.fordel.course.booklet.view.BookletRow;
import dk.fordel.course.booklet.view.Booklets;
import dk.fordel.course.catalogue.CourseTime;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Booklets as data. Trainees are known by id here, so nothing names a person. */
@RestController
class BookletController {

    private final Booklets booklets;
    private final Clock clock;

    BookletController(Booklets booklets, Clock clock) {
        this.booklets = booklets;
        this.clock = clock;
    }

    /**
     * Answers with one booklet, if it is the caller's to read.
     *
     * @param id the booklet
     */
    @GetMapping("/api/booklets/{id}")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.AUDITOR,
        Roles.TUTOR_PRACTICE,
        Roles.TRAINEE
    })
    BookletRow booklet(@PathVariable UUID id, Caller caller) {
        return BookletReaders.mustRead(caller, booklets.byId(id), today());
    }

    /**
     * Answers with the booklet of a placement, if it is the caller's to read.
     *
     * @param placementId the placement, as allocation knows it
     */
    @GetMapping("/api/booklets/by-placement/{placementId}")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.AUDITOR,
        Roles.TUTOR_PRACTICE,
        Roles.TRAINEE
    })
    BookletRow byPlacement(@PathVariable UUID placementId, Caller caller) {
        return BookletReaders.mustRead(caller, booklets.byPlacement(placementId), today());
    }

    /**
     * Answers with the booklets of a trainee that are the caller's to read, a placement each,
     * oldest first.
     *
     * @param traineeId the trainee
     */
    @GetMapping("/api/booklets/by-trainee/{traineeId}")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.AUDITOR,
        Roles.TUTOR_PRACTICE,
        Roles.TRAINEE
    })
    List<BookletRow> byTrainee(@PathVariable UUID traineeId, Caller caller) {
        List<BookletRow> readable =
                booklets.ofTrainee(traineeId).stream()
                        .filter(booklet -> BookletReaders.mayRead(caller, booklet, today()))
                        .toList();
        if (readable.isEmpty() && !BookletReaders.readAll(caller) && !caller.isTrainee(traineeId)) {
            throw BookletReaders.notYours();
        }
        return readable;
    }

    /**
     * Answers with all booklets, a page at a time; a coordinator with those of the own area and of
     * areas that the post covers today (ORG-4).
     */
    @GetMapping("/api/booklets")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.AUDITOR
    })
    Page<BookletRow> booklets(PageRequest page, Caller caller) {
        List<BookletRow> found =
                booklets.page(
                        BookletReaders.readAll(caller) ? null : caller.coordinated(),
                        page.lastId(),
                        page.limit() + 1);
        return Page.of(found, page, booklet -> List.of(booklet.bookletId().toString()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CourseTime.DENMARK));
    }
}
