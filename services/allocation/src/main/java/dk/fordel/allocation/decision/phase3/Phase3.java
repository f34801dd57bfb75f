package dk.fordel.allocation.decision.phase3;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.Decider;
import dk.fordel.kernel.Malformed;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** How a trainee in phase 3 comes to a practice (ALLOC-P3). */
public sealed interface Phase3 {

    /** The coordinator names practices to choose from. */
    record Nominate(PlacementId placement, List<PracticeId> practices, Decider who, LocalDate on)
            implements Phase3 {

        /** How many can be nominated. */
        public static final int MOST = 3;

        public Nominate {
            practices = List.copyOf(practices);
            if (practices.isEmpty() || practices.size() > MOST) {
                throw new Malformed(
                        "practiceIds",
                        "Nominate 1 to %d practices; these are %d."
                                .formatted(MOST, practices.size()));
            }
            if (new HashSet<>(practices).size() < practices.size()) {
                throw new Malformed(
                        "practiceIds", "A practice is named twice; nominate different ones.");
            }
        }
    }

    /** The trainee chose one of them. */
    record Choose(PlacementId placement, PracticeId practice, Decider who, LocalDate on)
            implements Phase3 {}

    /** The trainee has agreed with a practice beforehand. */
    record BringOwnAgreement(PlacementId placement, PracticeId practice, Decider who, LocalDate on)
            implements Phase3 {}

    /** The coordinator does not approve it. */
    record RejectOwnAgreement(PlacementId placement, String words, Decider who, LocalDate on)
            implements Phase3 {}
}
