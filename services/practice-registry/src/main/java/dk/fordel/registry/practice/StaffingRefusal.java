package dk.fordel.registry.practice;

import dk.fordel.kernel.Period;
import dk.fordel.registry.geography.MunicipalityCode;

import java.time.LocalDate;

/** Why a tutor or a capacity is refused (HARD-1, HARD-2). */
public abstract sealed class StaffingRefusal extends PracticeRefusal {

    private StaffingRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** The number is somebody else's, or the same tutor's with other facts. */
    public static final class TutorKnownDifferently extends StaffingRefusal {
        TutorKnownDifferently(Reference reference, int number) {
            super(
                    "section 6",
                    "Practice %s knows a tutor %d already, with other days or another qualification. Use the next free number."
                            .formatted(reference, number));
        }
    }

    /** A last day outside the days on which the tutor is one. */
    public static final class NotATutorThen extends StaffingRefusal {
        NotATutorThen(Reference reference, int number, Period days, LocalDate lastDay) {
            super(
                    "HARD-1",
                    "Tutor %d of practice %s is a tutor from %s; %s cannot be the last day."
                            .formatted(number, reference, days, lastDay));
        }
    }

    /** More trainees than the tutors can take. */
    public static final class TooManyForItsTutors extends StaffingRefusal {
        TooManyForItsTutors(
                Reference reference, int capacity, int tutors, int limit, LocalDate day) {
            super(
                    "HARD-2",
                    "Practice %s has %d active tutors on %s and can take at most %d trainees at once, not %d. Let a tutor join first, or ask the council for two trainees to a tutor."
                            .formatted(reference, tutors, day, limit, capacity));
        }
    }

    /** Two to a tutor are for places that lack doctors. */
    public static final class NotCoverageThreatened extends StaffingRefusal {
        NotCoverageThreatened(Reference reference, MunicipalityCode municipality, Period period) {
            super(
                    "SOFT-5",
                    "Two trainees to a tutor need a coverage-threatened place, and no list designates municipality %s of practice %s for all of %s."
                            .formatted(municipality, reference, period));
        }
    }
}
