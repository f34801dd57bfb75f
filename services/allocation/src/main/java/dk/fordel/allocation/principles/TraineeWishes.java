package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Need;

/**
 * SOFT-8: the municipalities that the trainee ranked. Of n ranked ones the first gives all points,
 * the k-th {@code weight * (n - k + 1) / n}, one that is not ranked none.
 */
public final class TraineeWishes {

    /** The rule. */
    public static final String ID = "SOFT-8";

    private TraineeWishes() {}

    /** Points by rank; none for everybody when nothing is ranked. */
    public static int points(String municipality, Need need, int weight) {
        int rank = rank(municipality, need);
        int ranked = need.wishes().size();
        return rank == 0 ? 0 : weight * (ranked - rank + 1) / ranked;
    }

    /** 1 for the best wish, 0 when the municipality is not among the wishes. */
    public static int rank(String municipality, Need need) {
        return need.wishes().indexOf(municipality) + 1;
    }
}
