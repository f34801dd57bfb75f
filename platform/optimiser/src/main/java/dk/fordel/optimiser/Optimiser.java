package dk.fordel.optimiser;

import com.google.ortools.Loader;

import dk.fordel.optimiser.Parts.Part;
import dk.fordel.optimiser.Solution.Reached;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Solves problems, exactly and the same on every run. */
public final class Optimiser {

    static {
        Loader.loadNativeLibraries();
    }

    /** Steps enough for a region's round many times over: see {@code docs/benchmarks.md}, B7. */
    public static final long STEPS = 1_000_000_000L;

    private static final double LEAST = 0.1;

    private Optimiser() {}

    /** Solves with the usual number of steps. */
    public static Solution solve(Problem problem) {
        return solve(problem, STEPS, Watch.NOBODY);
    }

    /**
     * Solves level by level.
     *
     * @param steps how many rows and columns the solvers may look at in all; when they are spent,
     *     what was found so far is returned with how far from the best it may be. No clock is read:
     *     the answer is the same on every machine
     * @throws CancellationException when whoever watches has cancelled it
     */
    public static Solution solve(Problem problem, long steps, Watch watch) {
        List<Part> parts = Parts.of(problem);
        Progress progress = new Progress(problem, parts.size(), watch);
        List<Solution> solutions =
                parts.parallelStream()
                        .map(part ->
                                new LevelByLevel(
                                                part.problem(),
                                                new Budget(share(part, problem, steps)),
                                                progress)
                                        .solve())
                        .toList();
        int[] chosen = new int[problem.seekers()];
        Arrays.fill(chosen, -1);
        for (int n = 0; n < parts.size(); n++) {
            Part part = parts.get(n);
            int[] own = solutions.get(n).chosen();
            for (int seeker = 0; seeker < own.length; seeker++) {
                if (own[seeker] >= 0) {
                    chosen[part.seekers()[seeker]] = part.options()[own[seeker]];
                }
            }
        }
        List<Reached> levels = new ArrayList<>();
        for (int level = 0; level < problem.levels().size(); level++) {
            long value = 0;
            long bound = 0;
            for (Solution solution : solutions) {
                value += solution.levels().get(level).value();
                bound += solution.levels().get(level).bound();
            }
            levels.add(new Reached(problem.levels().get(level).name(), value, bound));
        }
        return new Solution(chosen, levels);
    }

    /** As many of the steps as the part has of the options; a small part has some to spare. */
    private static long share(Part part, Problem whole, long steps) {
        double share = (double) part.problem().options() / whole.options();
        return (long) (steps * Math.clamp(share, LEAST, 1));
    }

    /**
     * Why not everybody has a place: for each seeker that the solution leaves out, a smallest set
     * of seekers that compete for too little, and what would help. Those who seek the same among
     * the same have the same answer.
     */
    public static List<Shortage> shortages(Problem problem, Solution solution) {
        boolean[] hasOptions = new boolean[problem.seekers()];
        Arrays.stream(problem.seekerOf()).forEach(seeker -> hasOptions[seeker] = true);
        Stream<Shortage> without =
                IntStream.range(0, problem.seekers())
                        .filter(seeker -> !hasOptions[seeker])
                        .mapToObj(seeker -> new Shortage(List.of(seeker), List.of(), List.of()));
        Stream<Shortage> crowds =
                Parts.of(problem).stream()
                        .flatMap(part -> new Shortages(part.problem()).in(part, solution).stream());
        return Stream.concat(without, crowds).toList();
    }
}
