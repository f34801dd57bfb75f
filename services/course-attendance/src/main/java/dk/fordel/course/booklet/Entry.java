package dk.fordel.course.booklet;

import dk.fordel.course.booklet.BookletRefusal.ShiftNotYetWorked;
import dk.fordel.course.catalogue.AttendedCourse;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.CourseTime;
import dk.fordel.course.catalogue.Signature;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A signature that counts: for a course, or for the duty shift of a day. */
record Entry(CourseKind kind, @Nullable CourseId course, LocalDate on) {

    static Entry of(AttendedCourse attended) {
        return new Entry(attended.kind(), attended.course(), attended.on());
    }

    /** A shift is attested on its day or later. */
    static Entry ofShift(LocalDate on, Signature signature) {
        LocalDate today = LocalDate.ofInstant(signature.at(), CourseTime.DENMARK);
        if (on.isAfter(today)) {
            throw new ShiftNotYetWorked(on, today);
        }
        return new Entry(CourseKind.DUTY_SHIFT_1813, null, on);
    }

    boolean isOf(CourseId other) {
        return other.equals(course);
    }

    boolean isShiftOn(LocalDate day) {
        return course == null && on.equals(day);
    }
}
