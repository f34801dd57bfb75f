package dk.fordel.trials.rounds.checker;

import dk.fordel.trials.rounds.Round;

import java.util.ArrayList;
import java.util.List;

/** Decides whether a recommendation is allowed and worth what was told. */
public final class RoundChecker {

    private RoundChecker() {}

    /**
     * What is wrong with a recommendation, a sentence each; nothing when it holds.
     *
     * @param practiceOf by trainee: the practice's number, or -1
     * @param told what each level was told to come to
     */
    public static List<String> faults(Round round, int[] practiceOf, long[] told) {
        List<String> faults = new ArrayList<>(new HardRules(round, practiceOf).broken());
        if (!faults.isEmpty()) {
            return faults;
        }
        long[] counted = values(round, practiceOf);
        for (int level = 0; level < counted.length; level++) {
            if (told.length != counted.length || told[level] != counted[level]) {
                faults.add(
                        "Level %d (%s) comes to %d, and %s was told."
                                .formatted(
                                        level + 1,
                                        Worth.LEVELS.get(level),
                                        counted[level],
                                        level < told.length ? told[level] : "nothing"));
            }
        }
        return faults;
    }

    /** What each level comes to. */
    public static long[] values(Round round, int[] practiceOf) {
        return new Worth(round, practiceOf).levels();
    }
}
