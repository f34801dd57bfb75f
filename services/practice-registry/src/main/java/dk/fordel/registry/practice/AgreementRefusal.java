package dk.fordel.registry.practice;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.geography.MunicipalityCode;

import java.time.LocalDate;

/** Why an agreement of a coordinator with a practice is refused. */
public abstract sealed class AgreementRefusal extends PracticeRefusal {

    private AgreementRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** Two pauses would lie over one another. */
    public static final class PauseOverlaps extends AgreementRefusal {
        PauseOverlaps(Reference reference, Period wanted, LocalDate from, LocalDate to) {
            super(
                    "HARD-6",
                    "Practice %s has a pause from %s to %s, which overlaps %s. End that one earlier, or agree other days."
                            .formatted(reference, from, to, wanted));
        }
    }

    /** A pause is shortened or cancelled, never lengthened. */
    public static final class PauseCannotEndThen extends AgreementRefusal {
        PauseCannotEndThen(Reference reference, LocalDate from, LocalDate to, LocalDate lastDay) {
            super(
                    "HARD-6",
                    "The pause of practice %s from %s to %s can end on a day of its own, or on the day before its first to cancel it, and not on %s."
                            .formatted(reference, from, to, lastDay));
        }
    }

    /** A coordinator reaches outside the own area. */
    public static final class OutsideMandate extends AgreementRefusal {
        OutsideMandate(Reference reference, AreaCode area, Mandate by) {
            super(
                    "ORG-4",
                    "Practice %s lies in the area %s, and %s decides in the area %s only. Ask the coordinator of %s."
                            .formatted(reference, area, by.post(), by.area(), area));
        }
    }

    /** The municipality is in no area (ORG-3). */
    public static final class WithoutArea extends AgreementRefusal {
        WithoutArea(Reference reference, MunicipalityCode municipality) {
            super(
                    "ORG-3",
                    "Practice %s lies in municipality %s, which is in no coordinator's area. The education office assigns an area by a new version of the geography."
                            .formatted(reference, municipality));
        }
    }
}
