package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.TraineeFacts;

import java.util.stream.Stream;

/**
 * SOFT-3: the trainee meets different organisation types (solo, partnership) over the programme:
 * all points for a type not met yet, half after one stay, a third after two.
 */
public final class BothOrganisations {

    /** The rule. */
    public static final String ID = "SOFT-3";

    private BothOrganisations() {}

    /**
     * @param organisation of the practice
     * @param before how many stays of this type the round gives to the trainee before this one
     */
    public static int points(
            TraineeFacts trainee, Need need, String organisation, int before, int weight) {
        long met =
                staysOfOthers(trainee, need)
                        .filter(stay -> stay.organisation().equals(organisation))
                        .count();
        return (int) (weight / (1 + met + before));
    }

    /** Stays of the trainee apart from the one that is looked for. */
    public static Stream<EarlierStay> staysOfOthers(TraineeFacts trainee, Need need) {
        return trainee.stays().stream().filter(stay -> !stay.id().equals(need.placement().value()));
    }
}
