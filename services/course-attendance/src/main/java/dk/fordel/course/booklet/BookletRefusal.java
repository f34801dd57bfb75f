package dk.fordel.course.booklet;

import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.TraineeId;
import dk.fordel.kernel.Refusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Every no that a booklet can say. */
public abstract sealed class BookletRefusal extends Refusal {

    private BookletRefusal(String sentence) {
        super("COURSE-1", sentence);
    }

    /** Attendance is written in a booklet, and these trainees have none for that day. */
    public static final class NoBookletForTheDay extends BookletRefusal {
        /** Names everybody concerned, so that the list is mended once. */
        public NoBookletForTheDay(Collection<TraineeId> trainees, LocalDate on) {
            super(
                    "No introduction placement on %s is known for %s, so there is no booklet to sign; nobody was signed for. Leave them out, or sign again when the placement is confirmed."
                            .formatted(on, named(trainees)));
        }

        private static String named(Collection<TraineeId> trainees) {
            return trainees.stream()
                    .map(TraineeId::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    /** The placement was withdrawn. */
    public static final class NothingIsOwed extends BookletRefusal {
        NothingIsOwed(BookletId booklet) {
            super(
                    "The placement of booklet %s was withdrawn, so nothing is signed in it."
                            .formatted(booklet));
        }
    }

    /** The day is not a day of the stay. */
    public static final class OutsideTheStay extends BookletRefusal {
        OutsideTheStay(
                BookletId booklet, CourseKind kind, LocalDate on, LocalDate first, LocalDate last) {
            super(
                    "The %s on %s lies outside the stay %s to %s of booklet %s; look for the trainee's booklet of that day."
                            .formatted(kind.words(), on, first, last, booklet));
        }
    }

    /** The shift lies in the future. */
    public static final class ShiftNotYetWorked extends BookletRefusal {
        ShiftNotYetWorked(LocalDate on, LocalDate today) {
            super(
                    "The duty shift of %s cannot be attested on %s; it is attested on the shift or later."
                            .formatted(on, today));
        }
    }

    /** Passed during the stay is attendance, not history. */
    public static final class PassedDuringTheStay extends BookletRefusal {
        PassedDuringTheStay(LocalDate on, Stay stay) {
            super(
                    "Pedagogics 2 on %s is not before the stay %s; what is attended during the stay is signed as a course."
                            .formatted(on, stay));
        }
    }

    /** It is recorded already, and says something else. */
    public static final class RecognisedOtherwise extends BookletRefusal {
        RecognisedOtherwise(BookletId booklet, LocalDate on) {
            super(
                    "Booklet %s says already that pedagogics 2 was passed on %s, with other words or another day; withdraw that first, then record the right one."
                            .formatted(booklet, on));
        }
    }

    /** There is no such signature, or none any more. */
    public static final class NothingToRevoke extends BookletRefusal {
        NothingToRevoke(BookletId booklet, String what) {
            super(
                    "Booklet %s holds no %s; it was corrected before, or never entered. Read the booklet for what it holds."
                            .formatted(booklet, what));
        }
    }
}
