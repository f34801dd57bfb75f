package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.kernel.PositionKind;

import java.util.EnumSet;
import java.util.Set;

/**
 * SOFT-2: each practice meets all kinds of trainees evenly over time. With {@code n} stays of the
 * kind and {@code o} of the other kinds the points are {@code weight * (1 + o) / (1 + o + 5 n)}:
 * all for a kind the practice has not had lately, fewer the more of its trainees were of this kind.
 * What counts of the other kinds is what was there when the facts were frozen.
 */
public final class EvenKinds {

    /** The rule. */
    public static final String ID = "SOFT-2";

    /** The kinds that S1 names; a stay from another specialty tells nothing. */
    static final Set<PositionKind> KINDS =
            EnumSet.complementOf(EnumSet.of(PositionKind.OTHER_SPECIALTY));

    private EvenKinds() {}

    /**
     * @param before how many of the kind the round gives to the practice before this one
     */
    public static int points(
            PracticeFacts practice, Need need, Counting counting, int before, int weight) {
        if (!KINDS.contains(need.kind())) {
            return weight;
        }
        long same =
                counting.of(practice, need).filter(stay -> stay.kind() == need.kind()).count()
                        + before;
        long others =
                counting.of(practice, need)
                        .filter(stay -> stay.kind() != need.kind() && KINDS.contains(stay.kind()))
                        .count();
        return (int) (weight * (1 + others) / (1 + others + KINDS.size() * same));
    }
}
