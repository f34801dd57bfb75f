package dk.fordel.allocation.decision.carryout;

import dk.fordel.allocation.decision.placement.WithdrawalCode;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.Decider;
import dk.fordel.kernel.Malformed;

import java.time.LocalDate;
import java.util.List;

/** What follows a decision. */
public sealed interface CarryOut {

    /** All of these stand, or none does. */
    record Confirm(List<PlacementId> placements, Decider who, LocalDate on) implements CarryOut {

        /** How many can be confirmed at once. */
        public static final int MOST = 500;

        public Confirm {
            placements = List.copyOf(placements);
            if (placements.isEmpty() || placements.size() > MOST) {
                throw new Malformed(
                        "placementIds",
                        "Confirm 1 to %d placements at a time; these are %d."
                                .formatted(MOST, placements.size()));
            }
        }
    }

    /** The trainee began on the day. */
    record Start(PlacementId placement, Decider who, LocalDate on) implements CarryOut {}

    /** The day is the last of the stay. */
    record End(PlacementId placement, Decider who, LocalDate on) implements CarryOut {}

    /** It will not happen. */
    record Withdraw(
            PlacementId placement, WithdrawalCode code, String words, Decider who, LocalDate on)
            implements CarryOut {}
}
