package dk.fordel.registry.practice;

import dk.fordel.kernel.Period;

import java.time.LocalDate;

/** Why a decision of the council about an approval is refused (HARD-1). */
public abstract sealed class ApprovalRefusal extends PracticeRefusal {

    private ApprovalRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** An approval would lie over another. */
    public static final class ApprovedAlready extends ApprovalRefusal {
        ApprovedAlready(Reference reference, Period period) {
            super(
                    "HARD-1",
                    "Practice %s is approved already on some day of %s. Renew the approval instead of granting it again."
                            .formatted(reference, period));
        }
    }

    /** There is nothing to renew. */
    public static final class NeverApproved extends ApprovalRefusal {
        NeverApproved(Reference reference) {
            super(
                    "HARD-1",
                    "Practice %s was never approved, so there is nothing to renew. Grant an approval."
                            .formatted(reference));
        }
    }

    /** There is nothing to suspend or withdraw. */
    public static final class NotApprovedThen extends ApprovalRefusal {
        NotApprovedThen(Reference reference, Period period) {
            super(
                    "HARD-1",
                    "Practice %s is approved on no day from %s, so nothing can be suspended or withdrawn."
                            .formatted(reference, period));
        }
    }

    /** An approval is of a tutor at a site, and there is none. */
    public static final class NoTutorThen extends ApprovalRefusal {
        NoTutorThen(Reference reference, LocalDate day) {
            super(
                    "HARD-1",
                    "Practice %s has no tutor on %s, and an approval is of a tutor at a site. Let a tutor join first, or approve from a later day."
                            .formatted(reference, day));
        }
    }
}
