package dk.fordel.course.catalogue.view;

import dk.fordel.course.catalogue.CourseKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A course as the catalogue shows it.
 *
 * @param courseId its id
 * @param kind its kind
 * @param title its title
 * @param area code of a course area, or of the region when it is for all of it
 * @param place where
 * @param begins first moment
 * @param ends last moment
 * @param firstDay first day in Denmark
 * @param lastDay last day in Denmark; attendance counts for it
 * @param mandatory whether it gives a right to leave (COURSE-2)
 * @param capacity how many can enrol; null when it is open to all
 * @param enrolled how many have
 * @param organiser the post that scheduled it
 * @param cancelled whether it was cancelled
 * @param whyCancelled the reason
 * @param revision how often it was moved or cancelled (COURSE-3)
 * @param scheduledAt when it came into the catalogue
 * @param revisedAt when calendars last had something to learn
 */
public record CourseRow(
        UUID courseId,
        CourseKind kind,
        String title,
        String area,
        String place,
        Instant begins,
        Instant ends,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean mandatory,
        @Nullable Integer capacity,
        int enrolled,
        String organiser,
        boolean cancelled,
        @Nullable String whyCancelled,
        int revision,
        Instant scheduledAt,
        Instant revisedAt) {}
