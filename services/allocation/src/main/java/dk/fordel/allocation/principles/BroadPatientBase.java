package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.TraineeFacts;

/**
 * SOFT-4: the trainee meets a broad patient base: rural and urban, deprived and not, simple and
 * complex diseases. Each of the three sides has a third of the points: all of them for what was not
 * met yet, half after one stay, and so on; half where it is not known of the practice.
 */
public final class BroadPatientBase {

    /** The rule. */
    public static final String ID = "SOFT-4";

    private BroadPatientBase() {}

    /**
     * One side.
     *
     * @param side for example {@code setting}
     * @param value for example {@code RURAL}
     * @param before how many such stays the round gives to the trainee before this one
     */
    public static int points(
            TraineeFacts trainee, Need need, String side, String value, int before, int weight) {
        long met =
                BothOrganisations.staysOfOthers(trainee, need)
                        .filter(stay -> value.equals(stay.base().sides().get(side)))
                        .count();
        return (int) (weight / PatientBase.SIDES / (1 + met + before));
    }

    /** For a side that is not known. */
    public static int unknownPoints(int weight) {
        return weight / PatientBase.SIDES / 2;
    }
}
