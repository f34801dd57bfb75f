package dk.fordel.course.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.course.catalogue.view.Courses;
import dk.fordel.course.geography.CourseAreas;
import dk.fordel.kernel.Unknown;
import dk.fordel.web.AnswerLanguage;

import jakarta.annotation.security.PermitAll;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Calendars to subscribe to. Open to all: calendar programs cannot send a token, and a course holds
 * no personal data.
 */
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Courses courses;
    private final CourseAreas areas;

    CalendarController(Courses courses, CourseAreas areas) {
        this.courses = courses;
        this.areas = areas;
    }

    /**
     * Answers with the courses of an area and of its whole region as an iCalendar feed (RFC 5545).
     *
     * @param area code of a course area or of a region, as /api/course-areas lists them
     */
    @GetMapping("/api/calendars/{area}.ics")
    @PermitAll
    ResponseEntity<byte[]> calendar(@PathVariable String area, AnswerLanguage language) {
        String name = areas.name(area).orElseThrow(() -> new Unknown("course area", area));
        byte[] text =
                AreaCalendar.of(name, courses.ofAreas(areas.concerning(area)), language)
                        .getBytes(UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(digest(text))
                .body(text);
    }

    private static String digest(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
