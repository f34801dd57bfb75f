package dk.fordel.course.booklet.view;

import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.SigningRole;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One signature.
 *
 * @param kind the kind of course
 * @param courseId the course; null for duty shifts
 * @param title its title; null for duty shifts
 * @param on the day
 * @param signedBy the role that was there
 * @param enteredBy the post that wrote it down
 * @param enteredAt when
 */
public record AttendanceRow(
        CourseKind kind,
        @Nullable UUID courseId,
        @Nullable String title,
        LocalDate on,
        SigningRole signedBy,
        String enteredBy,
        Instant enteredAt) {}
