package dk.fordel.course.booklet.view;

import dk.fordel.course.catalogue.CourseKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry that was wrong and counts no more.
 *
 * @param kind the kind of course; PEDAGOGICS_2 without a course was a recognition of an earlier
 *     pass
 * @param courseId the course that was signed for; null for duty shifts and recognitions
 * @param on the day that the wrong entry was about
 * @param reason why it was wrong, in words
 * @param correctedBy the post that corrected it
 * @param correctedAt when, an instant in UTC
 */
public record CorrectionRow(
        CourseKind kind,
        @Nullable UUID courseId,
        LocalDate on,
        String reason,
        String correctedBy,
        Instant correctedAt) {}
