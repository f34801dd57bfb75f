package dk.fordel.trials.rounds.peers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;

import dk.fordel.optimiser.Problem;

import java.time.Duration;
import java.util.Arrays;

/**
 * Timefold's core as it comes: its own construction and local search on one thread, a bendable
 * score with the same levels, kept up to date by {@link PlanScore}.
 */
public final class Timefold {

    /** Of a round; the score's size stands in an annotation. */
    static final int LEVELS = 11;

    private Timefold() {}

    /** Searches until the time is over. */
    public static Outcome solve(Problem problem, Duration time) {
        long begun = System.nanoTime();
        var config =
                new SolverConfig()
                        .withSolutionClass(Plan.class)
                        .withEntityClasses(Plan.Seat.class)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig()
                                        .withIncrementalScoreCalculatorClass(PlanScore.class))
                        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                        .withRandomSeed(1L)
                        .withTerminationSpentLimit(time);
        SolverFactory<Plan> factory = SolverFactory.create(config);
        Plan best = factory.buildSolver().solve(new Plan(problem));
        int[] chosen = new int[problem.seekers()];
        Arrays.fill(chosen, -1);
        for (int seeker = 0; seeker < chosen.length; seeker++) {
            Integer option = best.seats().get(seeker).option();
            chosen[seeker] = option == null ? -1 : option;
        }
        return new Outcome(
                chosen, problem.values(chosen), new long[0], 0, (System.nanoTime() - begun) / 1e9);
    }
}
