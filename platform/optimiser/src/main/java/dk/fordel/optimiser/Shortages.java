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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds who competes for too little in one part of a problem. */
final class Shortages {

    /**
     * For a part; afterwards a crowd is told as large as it was counted, and nothing of what helps.
     */
    private static final long STEPS = Optimiser.STEPS / 2;

    private final Problem problem;
    private final List<List<Integer>> limitsOf = new ArrayList<>();
    private final List<List<Integer>> optionsOf = new ArrayList<>();
    private final Budget budget = new Budget(STEPS);

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
        IntStream.range(0, part.seekers()).forEach(seeker -> optionsOf.add(new ArrayList<>()));
        for (int option = 0; option < part.options(); option++) {
            optionsOf.get(part.seekerOf()[option]).add(option);
        }
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
        Map<List<List<Integer>>, Found> found = new HashMap<>();
        return IntStream.range(0, placed.length)
                .filter(seeker -> !placed[seeker])
                .mapToObj(seeker ->
                        found.computeIfAbsent(sought(seeker), alike -> find(seeker, placed))
                                .of(seeker, part))
                .toList();
    }

    /** The limits of each option. Seekers for whom they are the same can stand for one another. */
    private List<List<Integer>> sought(int seeker) {
        return optionsOf.get(seeker).stream()
                .map(limitsOf::get)
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }

    /**
     * What one of several alike competes for.
     *
     * @param others who have a place
     */
    private record Found(List<Integer> others, List<Integer> tight, List<Integer> remedies) {
        Shortage of(int seeker, Part part) {
            return new Shortage(
                    Stream.concat(Stream.of(seeker), others.stream())
                            .map(n -> part.seekers()[n])
                            .sorted()
                            .toList(),
                    tight.stream().map(part.limits()::get).toList(),
                    remedies.stream().map(part.limits()::get).toList());
        }
    }

    private Found find(int seeker, boolean[] placed) {
        Crowd counted = smallest(seeker, placed);
        List<Integer> crowd = irreducible(seeker, counted.seekers());
        List<Integer> tight =
                counted.limits().stream().filter(limit -> touches(limit, crowd)).toList();
        return new Found(
                crowd.stream().filter(one -> one != seeker).toList(),
                tight,
                tight.stream().filter(this::oneMoreHelps).toList());
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
            long size = (long) solver.numVariables() + solver.numConstraints();
            boolean isEnough = budget.boundNodes(solver, budget.left(), size);
            ResultStatus status = isEnough ? solver.solve() : ResultStatus.NOT_SOLVED;
            budget.spendNodes(solver, size);
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
            if (other != seeker && !budget.isSpent()) {
                crowd.remove(other);
                if (placed(crowd) == crowd.size()) {
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
        if (budget.isSpent()) {
            return false;
        }
        return solved(problem.seekers(), problem.seekerOf(), oneMoreAt(limit), problem.levels())
                > solved(problem.seekers(), problem.seekerOf(), problem.limits(), problem.levels());
    }

    private List<Limit> oneMoreAt(int limit) {
        List<Limit> limits = new ArrayList<>(problem.limits());
        Limit one = limits.get(limit);
        limits.set(limit, new Limit(one.name(), one.options(), one.atMost() + 1));
        return limits;
    }

    /** How many of the crowd can have a place when nobody else wants one. */
    private long placed(List<Integer> crowd) {
        int[] numbers = new int[problem.options()];
        Arrays.fill(numbers, -1);
        List<Integer> owners = new ArrayList<>();
        for (int seeker = 0; seeker < crowd.size(); seeker++) {
            for (int option : optionsOf.get(crowd.get(seeker))) {
                numbers[option] = owners.size();
                owners.add(seeker);
            }
        }
        List<Limit> limits =
                problem.limits().stream()
                        .map(limit ->
                                new Limit(
                                        limit.name(),
                                        Arrays.stream(limit.options())
                                                .map(option -> numbers[option])
                                                .filter(option -> option >= 0)
                                                .toArray(),
                                        limit.atMost()))
                        .toList();
        long[] one = new long[owners.size()];
        Arrays.fill(one, 1);
        int[] seekerOf = owners.stream().mapToInt(Integer::intValue).toArray();
        return solved(crowd.size(), seekerOf, limits, List.of(Level.of("placed", one)));
    }

    private long solved(int seekers, int[] seekerOf, List<Limit> limits, List<Level> levels) {
        Problem asked = new Problem(seekers, seekerOf, limits, levels);
        return new LevelByLevel(asked, budget, new Progress(asked, 1, Watch.NOBODY))
                .solve()
                .levels()
                .getFirst()
                .value();
    }
}
