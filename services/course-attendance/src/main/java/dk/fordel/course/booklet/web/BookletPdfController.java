package dk.fordel.course.booklet.web;

import dk.fordel.course.booklet.view.BookletRow;
import dk.fordel.course.booklet.view.Booklets;
import dk.fordel.course.catalogue.CourseTime;
import dk.fordel.course.geography.CourseAreas;
import dk.fordel.course.web.Words;
import dk.fordel.printing.Pdf;
import dk.fordel.security.Caller;
import dk.fordel.security.Roles;
import dk.fordel.web.AnswerLanguage;
import dk.fordel.web.OwnTransactions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Booklets on paper. The doctor's name is not known here; whoever may see it says it, in a body
 * that nothing keeps or logs, and without it the paper has a line to write it on (decisions 0016
 * and 0022).
 */
@RestController
class BookletPdfController {

    private final Booklets booklets;
    private final CourseAreas areas;
    private final Clock clock;

    BookletPdfController(Booklets booklets, CourseAreas areas, Clock clock) {
        this.booklets = booklets;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Whose booklet it is: printed and forgotten.
     *
     * @param name the doctor's name as it shall stand on the paper, for example {@code Example
     *     Trainee}, at most 200 characters
     */
    record Doctor(@NotBlank @Size(max = 200) String name) {
        @Override
        public String toString() {
            return "a doctor";
        }
    }

    /**
     * Prints a booklet in Danish or English, with a line to write the doctor's name on.
     *
     * @param id the booklet
     */
    @GetMapping("/api/booklets/{id}/pdf")
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.AUDITOR,
        Roles.TUTOR_PRACTICE,
        Roles.TRAINEE
    })
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, AnswerLanguage language, Caller caller) {
        return printed(id, language, null, caller);
    }

    /**
     * Prints a booklet with the doctor's name that the caller says; it is not kept, so no key
     * repeats it.
     *
     * @param id the booklet
     */
    @OwnTransactions
    @PostMapping(
            path = "/api/booklets/{id}/pdf",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @RolesAllowed({
        Roles.COURSE_ORGANISER,
        Roles.HR_OFFICE,
        Roles.COORDINATOR,
        Roles.JUNIOR_COORDINATOR,
        Roles.TUTOR_PRACTICE,
        Roles.TRAINEE
    })
    ResponseEntity<byte[]> pdfWithName(
            @PathVariable UUID id,
            AnswerLanguage language,
            @Valid @RequestBody Doctor doctor,
            Caller caller) {
        return printed(id, language, doctor.name(), caller);
    }

    private ResponseEntity<byte[]> printed(
            UUID id, AnswerLanguage language, @Nullable String doctor, Caller caller) {
        LocalDate today = LocalDate.now(clock.withZone(CourseTime.DENMARK));
        BookletRow booklet = BookletReaders.mustRead(caller, booklets.byId(id), today);
        byte[] pdf =
                Pdf.of(
                        BookletPage.of(booklet, doctor, areas, today, language),
                        "Fordel course-attendance");
        String name = new Words(language).of("booklet.file") + "-" + id + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf);
    }
}
