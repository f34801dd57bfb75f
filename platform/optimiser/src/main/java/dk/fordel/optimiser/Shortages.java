package dk.fordel.optimiser;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;

import dk.fordel.optimiser.Parts.Part;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds who competes for too little in one part of a problem. */
final class Shortages {

    private static final long MILLIS = 5_000;

    private final Problem problem;
    private final List<List<Integer>> limitsOf = new ArrayList<>();

    Shortages(Problem part) {
        long[] one = new long[part.options()];
        Arrays.fill(one, 1);
        this.problem =
                new Problem(
                        part.seekers(),
                        part.seekerOf(),
                        part.limits(),
                        List.of(Level.of("placed", one)));
        IntStream.range(0, part.options()).forEach(option -> limitsOf.add(new ArrayList<>()));
        for (int number = 0; number < part.limits().size(); number++) {
            for (int option : part.limits().get(number).options()) {
                limitsOf.get(option).add(number);
            }
        }
    }

    /** One for each seeker of the part that has no place, with the numbers of the whole. */
    List<Shortage> in(Part part, Solution solution) {
        boolean[] placed = new boolean[problem.seekers()];
        for (int seeker = 0; seeker < placed.length; seeker++) {
            placed[seeker] = solution.chosen()[part.seekers()[seeker]] >= 0;
        }
        return IntStream.range(0, placed.length)
                .filter(seeker -> !placed[seeker])
                .mapToObj(seeker -> of(seeker, placed, part))
                .toList();
    }

    private Shortage of(int seeker, boolean[] placed, Part part) {
        Crowd counted = smallest(seeker, placed);
        List<Integer> crowd = irreducible(seeker, counted.seekers());
        List<Integer> tight =
                counted.limits().stream().filter(limit -> touches(limit, crowd)).toList();
        return new Shortage(
                crowd.stream().map(n -> part.seekers()[n]).sorted().toList(),
                tight.stream().map(part.limits()::get).toList(),
                tight.stream().filter(this::oneMoreHelps).map(part.limits()::get).toList());
    }

    private boolean touches(int limit, List<Integer> crowd) {
        return Arrays.stream(problem.limits().get(limit).options())
                .anyMatch(option -> crowd.contains(problem.seekerOf()[option]));
    }

    /** Seekers and the limits that they compete for. */
    private record Crowd(List<Integer> seekers, List<Integer> limits) {}

    /**
     * The smallest crowd of the seeker and of some who have a place that is larger than its limits
     * allow.
     */
    private Crowd smallest(int seeker, boolean[] placed) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        try {
            MPVariable[] in = new MPVariable[placed.length];
            MPVariable[] counts = new MPVariable[problem.limits().size()];
            MPConstraint more = solver.makeConstraint(1, Double.POSITIVE_INFINITY);
            for (int n = 0; n < in.length; n++) {
                in[n] =
                        solver.makeIntVar(
                                n == seeker ? 1 : 0, n == seeker || placed[n] ? 1 : 0, "");
                more.setCoefficient(in[n], 1);
                solver.objective().setCoefficient(in[n], 1);
            }
            for (int n = 0; n < counts.length; n++) {
                counts[n] = solver.makeBoolVar("");
                more.setCoefficient(counts[n], -problem.limits().get(n).atMost());
                solver.objective().setCoefficient(counts[n], 1);
            }
            for (int option = 0; option < problem.options(); option++) {
                MPConstraint counted = solver.makeConstraint(Double.NEGATIVE_INFINITY, 0);
                counted.setCoefficient(in[problem.seekerOf()[option]], 1);
                limitsOf.get(option).forEach(limit -> counted.setCoefficient(counts[limit], -1));
            }
            solver.objective().setMinimization();
            solver.setTimeLimit(MILLIS);
            ResultStatus status = solver.solve();
            return status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE
                    ? new Crowd(those(in), those(counts))
                    : new Crowd(
                            all(placed.length).stream()
                                    .filter(n -> n == seeker || placed[n])
                                    .toList(),
                            all(counts.length));
        } finally {
            solver.delete();
        }
    }

    private static List<Integer> those(MPVariable[] variables) {
        return IntStream.range(0, variables.length)
                .filter(n -> variables[n].solutionValue() > 0.5)
                .boxed()
                .toList();
    }

    /**
     * Leaves out whoever can be left out: where stays overlap in part, counting alone does not find
     * the smallest.
     */
    private List<Integer> irreducible(int seeker, List<Integer> counted) {
        List<Integer> crowd = new ArrayList<>(counted);
        for (Integer other : counted) {
            if (other != seeker) {
                crowd.remove(other);
                if (placed(crowd, -1) == crowd.size()) {
                    crowd.add(other);
                }
            }
        }
        return crowd;
    }

    private static List<Integer> all(int number) {
        return IntStream.range(0, number).boxed().toList();
    }

    private boolean oneMoreHelps(int limit) {
        List<Integer> everybody = all(problem.seekers());
        return placed(everybody, limit) > placed(everybody, -1);
    }

    private long placed(List<Integer> crowd, int oneMoreAt) {
        long[] gains = new long[problem.options()];
        for (int option = 0; option < gains.length; option++) {
            gains[option] = crowd.contains(problem.seekerOf()[option]) ? 1 : 0;
        }
        List<Limit> limits = new ArrayList<>(problem.limits());
        if (oneMoreAt >= 0) {
            Limit one = limits.get(oneMoreAt);
            limits.set(oneMoreAt, new Limit(one.name(), one.options(), one.atMost() + 1));
        }
        Problem asked =
                new Problem(
                        problem.seekers(),
                        problem.seekerOf(),
                        limits,
                        List.of(Level.of("placed", gains)));
        return Optimiser.solve(asked).levels().getFirst().value();
    }
}
