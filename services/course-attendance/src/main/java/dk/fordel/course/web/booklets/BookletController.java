package dk.fordel.course.web.booklets;

import dk.fordel.course.catalogue.CourseTime;
import dk.fordel.course.geography.CourseAreas;
import dk.fordel.course.view.booklets.BookletRow;
import dk.fordel.course.view.booklets.Booklets;
import dk.fordel.course.web.Language;
import dk.fordel.printing.Pdf;
import dk.fordel.security.Roles;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Booklets as data and on paper. Trainees are known by id here, so nothing names a person. */
@RestController
class BookletController {

    private final Booklets booklets;
    private final CourseAreas areas;
    private final Clock clock;

    BookletController(Booklets booklets, CourseAreas areas, Clock clock) {
        this.booklets = booklets;
        this.areas = areas;
        this.clock = clock;
    }

    /** One booklet. */
    @GetMapping("/api/booklets/{id}")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.AUDITOR,
        Roles.TRAINEE
    })
    BookletRow booklet(@PathVariable UUID id) {
        return booklets.byId(id);
    }

    /** The booklet of a placement. */
    @GetMapping("/api/booklets/by-placement/{placementId}")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.AUDITOR,
        Roles.TRAINEE
    })
    BookletRow byPlacement(@PathVariable UUID placementId) {
        return booklets.byPlacement(placementId);
    }

    /** The booklets of a trainee, a placement each, oldest first. */
    @GetMapping("/api/booklets/by-trainee/{traineeId}")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.AUDITOR,
        Roles.TRAINEE
    })
    List<BookletRow> byTrainee(@PathVariable UUID traineeId) {
        return booklets.ofTrainee(traineeId);
    }

    /** All booklets. */
    @GetMapping("/api/booklets")
    @RolesAllowed({Roles.COURSE_ORGANISER, Roles.HR_OFFICE, Roles.COORDINATOR, Roles.AUDITOR})
    Page<BookletRow> booklets(PageRequest page) {
        List<BookletRow> found = booklets.page(page.lastId(), page.limit() + 1);
        return Page.of(found, page, booklet -> List.of(booklet.bookletId().toString()));
    }

    /**
     * A booklet to print, in Danish or English.
     *
     * @param lang {@code da} or {@code en}
     */
    @GetMapping("/api/booklets/{id}/pdf")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.AUDITOR,
        Roles.TRAINEE
    })
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
        Language language = Language.of(lang);
        LocalDate today = LocalDate.now(clock.withZone(CourseTime.DENMARK));
        byte[] pdf =
                Pdf.of(
                        BookletPage.of(booklets.byId(id), areas, today, language),
                        "Fordel course-attendance");
        String name = language.words("booklet.file") + "-" + id + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf);
    }
}
