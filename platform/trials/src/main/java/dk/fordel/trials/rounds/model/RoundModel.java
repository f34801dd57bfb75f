package dk.fordel.trials.rounds.model;

import dk.fordel.optimiser.Problem;
import dk.fordel.trials.rounds.Round;

import java.util.Arrays;

/**
 * A round as a problem.
 *
 * @param practiceOf by option: the practice's number
 */
public record RoundModel(Problem problem, int[] practiceOf) {

    /** Reads the rules. */
    public static RoundModel of(Round round) {
        Pairs pairs = new Pairs(round);
        return new RoundModel(
                new Problem(
                        round.trainees().size(),
                        pairs.seekers(),
                        Bounds.of(round, pairs),
                        Levels.of(round, pairs)),
                pairs.places());
    }

    /** By trainee: the practice's number, or -1. */
    public int[] recommendation(int[] chosen) {
        return Arrays.stream(chosen).map(option -> option < 0 ? -1 : practiceOf[option]).toArray();
    }
}
