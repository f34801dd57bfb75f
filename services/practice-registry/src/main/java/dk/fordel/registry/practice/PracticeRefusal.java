package dk.fordel.registry.practice;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.Refusal;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.geography.MunicipalityCode;

import java.time.LocalDate;
import java.util.List;

/** Every no that a practice can say. */
public abstract sealed class PracticeRefusal extends Refusal {

    private PracticeRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** The reference stands for a practice that is known otherwise. */
    public static final class RegisteredDifferently extends PracticeRefusal {
        RegisteredDifferently(Reference reference, List<String> differences) {
            super(
                    "section 6",
                    "Practice %s is registered already, with another %s. A new place needs a reference of its own; tutors, capacity and patient base have requests of their own."
                            .formatted(reference, String.join(", another ", differences)));
        }
    }

    /** Nothing holds for a practice before it is known. */
    public static final class NotKnownThen extends PracticeRefusal {
        NotKnownThen(Reference reference, LocalDate registeredOn, LocalDate day) {
            super(
                    "section 6",
                    "Practice %s is known from %s on, so nothing can be recorded about it for %s. Take a day on or after %s."
                            .formatted(reference, registeredOn, day, registeredOn));
        }
    }

    /** Approvals are the council's alone. */
    public static final class NotTheCouncil extends PracticeRefusal {
        NotTheCouncil(Mandate by) {
            super(
                    "ORG-1",
                    "%s cannot decide about approvals as %s; the council (DRRLV) does."
                            .formatted(by.post(), by.role()));
        }
    }

    /** An approval would lie over another. */
    public static final class ApprovedAlready extends PracticeRefusal {
        ApprovedAlready(Reference reference, Period period) {
            super(
                    "HARD-1",
                    "Practice %s is approved already on some day of %s. Renew the approval instead of granting it again."
                            .formatted(reference, period));
        }
    }

    /** There is nothing to renew. */
    public static final class NeverApproved extends PracticeRefusal {
        NeverApproved(Reference reference) {
            super(
                    "HARD-1",
                    "Practice %s was never approved, so there is nothing to renew. Grant an approval."
                            .formatted(reference));
        }
    }

    /** There is nothing to suspend or withdraw. */
    public static final class NotApprovedThen extends PracticeRefusal {
        NotApprovedThen(Reference reference, Period period) {
            super(
                    "HARD-1",
                    "Practice %s is approved on no day from %s, so nothing can be suspended or withdrawn."
                            .formatted(reference, period));
        }
    }

    /** An approval is of a tutor at a site, and there is none. */
    public static final class NoTutorThen extends PracticeRefusal {
        NoTutorThen(Reference reference, LocalDate day) {
            super(
                    "HARD-1",
                    "Practice %s has no tutor on %s, and an approval is of a tutor at a site. Let a tutor join first, or approve from a later day."
                            .formatted(reference, day));
        }
    }

    /** Two to a tutor are for places that lack doctors. */
    public static final class NotCoverageThreatened extends PracticeRefusal {
        NotCoverageThreatened(Reference reference, MunicipalityCode municipality, Period period) {
            super(
                    "SOFT-5",
                    "Two trainees to a tutor need a coverage-threatened place, and no list designates municipality %s of practice %s for all of %s."
                            .formatted(municipality, reference, period));
        }
    }

    /** More trainees than the tutors can take. */
    public static final class TooManyForItsTutors extends PracticeRefusal {
        TooManyForItsTutors(
                Reference reference, int capacity, int tutors, int limit, LocalDate day) {
            super(
                    "HARD-2",
                    "Practice %s has %d active tutors on %s and can take at most %d trainees at once, not %d. Let a tutor join first, or ask the council for two trainees to a tutor."
                            .formatted(reference, tutors, day, limit, capacity));
        }
    }

    /** The number is somebody else's, or the same tutor's with other facts. */
    public static final class TutorKnownDifferently extends PracticeRefusal {
        TutorKnownDifferently(Reference reference, int number) {
            super(
                    "section 6",
                    "Practice %s knows a tutor %d already, with other days or another qualification. Use the next free number."
                            .formatted(reference, number));
        }
    }

    /** A tutor is qualified by a course before the first day. */
    public static final class CourseNotCompleted extends PracticeRefusal {
        CourseNotCompleted(Reference reference, int number, LocalDate completed, LocalDate first) {
            super(
                    "HARD-1",
                    "Tutor %d of practice %s completes the tutor course on %s and cannot be a tutor before that, from %s on."
                            .formatted(number, reference, completed, first));
        }
    }

    /** Who has not come yet, or has left, has no teaching level here. */
    public static final class NoTeachingLevelThen extends PracticeRefusal {
        NoTeachingLevelThen(Reference reference, int number, Period days, LocalDate day) {
            super(
                    "SOFT-7",
                    "Tutor %d of practice %s is a tutor from %s, so no teaching level can be recorded from %s on. Take one of the tutor's days."
                            .formatted(number, reference, days, day));
        }
    }

    /** A last day outside the days on which the tutor is one. */
    public static final class NotATutorThen extends PracticeRefusal {
        NotATutorThen(Reference reference, int number, Period days, LocalDate lastDay) {
            super(
                    "HARD-1",
                    "Tutor %d of practice %s is a tutor from %s; %s cannot be the last day."
                            .formatted(number, reference, days, lastDay));
        }
    }

    /** Two pauses would lie over one another. */
    public static final class PauseOverlaps extends PracticeRefusal {
        PauseOverlaps(Reference reference, Period wanted, LocalDate from, LocalDate to) {
            super(
                    "HARD-6",
                    "Practice %s has a pause from %s to %s, which overlaps %s. End that one earlier, or agree other days."
                            .formatted(reference, from, to, wanted));
        }
    }

    /** A pause is shortened or cancelled, never lengthened. */
    public static final class PauseCannotEndThen extends PracticeRefusal {
        PauseCannotEndThen(Reference reference, LocalDate from, LocalDate to, LocalDate lastDay) {
            super(
                    "HARD-6",
                    "The pause of practice %s from %s to %s can end on a day of its own, or on the day before its first to cancel it, and not on %s."
                            .formatted(reference, from, to, lastDay));
        }
    }

    /** A coordinator reaches outside the own area. */
    public static final class OutsideMandate extends PracticeRefusal {
        OutsideMandate(Reference reference, AreaCode area, Mandate by) {
            super(
                    "ORG-4",
                    "Practice %s lies in the area %s, and %s decides in the area %s only. Ask the coordinator of %s."
                            .formatted(reference, area, by.post(), by.area(), area));
        }
    }

    /** The municipality is in no area (ORG-3). */
    public static final class WithoutArea extends PracticeRefusal {
        WithoutArea(Reference reference, MunicipalityCode municipality) {
            super(
                    "ORG-3",
                    "Practice %s lies in municipality %s, which is in no coordinator's area. The education office assigns an area by a new version of the geography."
                            .formatted(reference, municipality));
        }
    }
}
