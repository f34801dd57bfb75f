package dk.fordel.course.booklet;

import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.CourseKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A signature that counts: for a course, or for the duty shift of a day. */
record Entry(CourseKind kind, @Nullable CourseId course, LocalDate on) {

    boolean isOf(CourseId other) {
        return other.equals(course);
    }

    boolean isShiftOn(LocalDate day) {
        return course == null && on.equals(day);
    }
}
