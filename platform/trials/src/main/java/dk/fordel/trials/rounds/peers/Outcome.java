package dk.fordel.trials.rounds.peers;

/**
 * What a peer came to.
 *
 * @param chosen by seeker: the option, or -1
 * @param values by level, counted by the problem's own definition
 * @param bounds by level, so far as the peer came: nothing better exists, given its levels before
 * @param proven how many levels it proved best, from the first on
 */
public record Outcome(int[] chosen, long[] values, long[] bounds, int proven, double seconds) {

    /** The first level at which this is worse than something else, or -1 for none. */
    public int firstWorse(long[] best) {
        for (int level = 0; level < best.length; level++) {
            if (values[level] != best[level]) {
                return values[level] < best[level] ? level : -1;
            }
        }
        return -1;
    }
}
