package dk.fordel.course.catalogue;

import dk.fordel.kernel.Refusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Every no that a course can say. */
public abstract sealed class CourseRefusal extends Refusal {

    private CourseRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** Another course has that id. */
    public static final class AlreadyScheduledOtherwise extends CourseRefusal {
        AlreadyScheduledOtherwise(CourseId course) {
            super(
                    "COURSE-3",
                    "Course %s is scheduled already, with another time, place or other facts. Move or retitle that one, or leave the id out to schedule another."
                            .formatted(course));
        }
    }

    /** All places are booked. */
    public static final class CourseIsFull extends CourseRefusal {
        CourseIsFull(CourseId course, int capacity) {
            super(
                    "COURSE-3",
                    "All %d places of course %s are booked; choose another one, or ask the organiser."
                            .formatted(capacity, course));
        }
    }

    /** It was cancelled. */
    public static final class CourseIsCancelled extends CourseRefusal {
        CourseIsCancelled(CourseId course) {
            super(
                    "COURSE-3",
                    "Course %s is cancelled: it is not moved, booked, signed for or cancelled anew. Schedule another one instead."
                            .formatted(course));
        }
    }

    /** It has begun, so nobody books or gives back a place. */
    public static final class EnrolmentIsClosed extends CourseRefusal {
        EnrolmentIsClosed(CourseId course, LocalDate began) {
            super(
                    "COURSE-3",
                    "Course %s began on %s and takes no more enrolments; whoever came is signed for without one."
                            .formatted(course, began));
        }
    }

    /** Somebody was signed for, so it has been held. */
    public static final class AlreadyHeld extends CourseRefusal {
        AlreadyHeld(CourseId course) {
            super(
                    "COURSE-3",
                    "Attendance of course %s has been signed, so it was held and is neither moved nor cancelled."
                            .formatted(course));
        }
    }

    /** It is too early to sign. */
    public static final class NotYetHeld extends CourseRefusal {
        NotYetHeld(CourseId course, LocalDate lastDay, LocalDate today) {
            super(
                    "COURSE-1",
                    "Course %s ends on %s and today is %s; attendance is signed on that day or later."
                            .formatted(course, lastDay, today));
        }
    }

    /** Limited places, and somebody had none. */
    public static final class WalkInNeedsNote extends CourseRefusal {
        WalkInNeedsNote(CourseId course, Collection<TraineeId> walkIns) {
            super(
                    "COURSE-1",
                    "Not enrolled in course %s, which has limited places: %s. Sign with a note that says why they were there, or leave them out."
                            .formatted(course, named(walkIns)));
        }

        private static String named(Collection<TraineeId> trainees) {
            return trainees.stream()
                    .map(TraineeId::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
