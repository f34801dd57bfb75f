package dk.fordel.trials.rounds.peers;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;

import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;

import java.util.Arrays;

/**
 * What no solution can exceed on the first levels, by one min-cost flow: seekers, the practices and
 * kinds that the fairness counts, the practices. Of the limits it keeps what fits into that
 * network: how many a practice can take in all.
 */
public final class FlowBound {

    /** Weights of more levels than these do not fit into 64 bits. */
    public static final int LEVELS = 3;

    private final Problem problem;
    private final MinCostFlow flow = new MinCostFlow();
    private final long[] weights = new long[LEVELS];
    private final int[] wide;
    private final int[] narrow;
    private final Counter[] counters;

    private FlowBound(Problem problem) {
        this.problem = problem;
        this.counters = problem.levels().get(LEVELS - 1).counters().toArray(Counter[]::new);
        this.wide = new int[problem.options()];
        this.narrow = new int[problem.options()];
        Arrays.fill(wide, -1);
        for (int n = 0; n < counters.length; n++) {
            for (int option : counters[n].options()) {
                wide[option] = wide[option] < 0 ? n : wide[option];
                narrow[option] = n;
            }
        }
        weights[LEVELS - 1] = 1;
        for (int level = LEVELS - 2; level >= 0; level--) {
            weights[level] = weights[level + 1] * (most(level + 1) + 1);
        }
    }

    /** The bounds of the first levels, each given the one before. */
    public static long[] of(Problem problem) {
        Loader.loadNativeLibraries();
        return new FlowBound(problem).bounds();
    }

    /** Above what a level can come to. */
    private long most(int number) {
        Level level = problem.levels().get(number);
        long counted =
                level.counters().stream().mapToLong(counter -> counter.gains()[0]).max().orElse(0);
        long single = Arrays.stream(level.gains()).max().orElse(0);
        return problem.seekers() * (single + 2 * counted);
    }

    /** Nodes: the source, the sink, seekers, then two for each counter: before and behind it. */
    private long[] bounds() {
        int seekers = problem.seekers();
        int before = 2 + seekers;
        int behind = before + counters.length;
        for (int seeker = 0; seeker < seekers; seeker++) {
            flow.addArcWithCapacityAndUnitCost(0, 2 + seeker, 1, 0);
        }
        for (int option = 0; option < problem.options(); option++) {
            flow.addArcWithCapacityAndUnitCost(
                    2 + problem.seekerOf()[option], before + narrow[option], 1, -gain(option));
        }
        boolean[] isWide = new boolean[counters.length];
        for (int option = 0; option < problem.options(); option++) {
            isWide[wide[option]] = true;
        }
        long[] room = room();
        for (int n = 0; n < counters.length; n++) {
            if (isWide[n]) {
                steps(n, before + n, behind + n);
                flow.addArcWithCapacityAndUnitCost(behind + n, 1, room[n], 0);
            } else {
                steps(n, before + n, before + wide[counters[n].options()[0]]);
            }
        }
        flow.addArcWithCapacityAndUnitCost(0, 1, seekers, 0);
        flow.setNodeSupply(0, seekers);
        flow.setNodeSupply(1, -seekers);
        Status status = flow.solve();
        if (status != Status.OPTIMAL) {
            throw new IllegalStateException("The flow ended as %s.".formatted(status));
        }
        long left = -flow.getOptimalCost();
        long[] bounds = new long[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            bounds[level] = left / weights[level];
            left %= weights[level];
        }
        return bounds;
    }

    private long gain(int option) {
        long gain = 0;
        for (int level = 0; level < LEVELS; level++) {
            gain += weights[level] * problem.levels().get(level).gains()[option];
        }
        return gain;
    }

    private void steps(int counter, int from, int to) {
        long[] gains = counters[counter].gains();
        for (int k = 0; k < counters[counter].options().length; k++) {
            flow.addArcWithCapacityAndUnitCost(from, to, 1, k < gains.length ? -gains[k] : 0);
        }
    }

    /** By wide counter: what limits that lie within it allow together. */
    private long[] room() {
        long[] room = new long[counters.length];
        for (int n = 0; n < counters.length; n++) {
            room[n] = counters[n].options().length;
        }
        boolean[] isCovered = new boolean[problem.options()];
        for (Limit limit : problem.limits()) {
            int there = wide[limit.options()[0]];
            boolean isWithin = Arrays.stream(limit.options()).allMatch(one -> wide[one] == there);
            if (isWithin) {
                int covered = 0;
                for (int option : limit.options()) {
                    covered += isCovered[option] ? 0 : 1;
                    isCovered[option] = true;
                }
                room[there] -= Math.max(0, covered - limit.atMost());
            }
        }
        return room;
    }
}
