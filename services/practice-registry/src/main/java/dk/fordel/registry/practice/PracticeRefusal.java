package dk.fordel.registry.practice;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Refusal;

import java.time.LocalDate;
import java.util.List;

/** Every refusal of a practice: here those that are of no topic, and by topic the others. */
public abstract sealed class PracticeRefusal extends Refusal
        permits PracticeRefusal.RegisteredDifferently,
                PracticeRefusal.NotKnownThen,
                PracticeRefusal.NotTheCouncil,
                ApprovalRefusal,
                StaffingRefusal,
                TeachingRefusal,
                AgreementRefusal {

    PracticeRefusal(String rule, String sentence) {
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
}
