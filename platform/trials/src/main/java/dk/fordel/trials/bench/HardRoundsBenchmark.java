package dk.fordel.trials.bench;

import dk.fordel.optimiser.Optimiser;
import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.optimiser.Solution;
import dk.fordel.trials.rounds.Generated;
import dk.fordel.trials.rounds.Round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** B7c: rounds made to be hard, twice each, and a family whose optimum is known by formula. */
final class HardRoundsBenchmark implements Benchmark {

    private static final double GAP = 0.01;

    @Override
    public String name() {
        return "B7c";
    }

    @Override
    public void measure(Run run) {
        run.report().heading("B7c Hard rounds");
        run.report()
                .line(
                        "Teams, half of the places taken, more trainees than places, stays that overlap in part, quotas for"
                                + " municipalities within those for hospital units within those for districts; each solved"
                                + " twice.");
        run.report().line("");
        run.report()
                .head(
                        "seed",
                        "trainees",
                        "pairs",
                        "limits",
                        "placed",
                        "s",
                        "again, s",
                        "same answer",
                        "proven or gap",
                        "faults");
        int faults = 0;
        int same = 0;
        double worst = 0;
        int rounds = run.size(30, 3);
        for (int n = 0; n < rounds; n++) {
            run.progress("B7c: %d", n);
            Round round = Generated.hard(run.size(60, 20), run.seed() + n);
            Solved once = Solved.of(round, Optimiser.STEPS);
            Solved again = Solved.of(round, Optimiser.STEPS);
            same += once.isSameAs(again) ? 1 : 0;
            faults += once.faults().size();
            worst = Math.max(worst, once.gap());
            run.report()
                    .row(
                            round.seed(),
                            round.trainees().size(),
                            once.model().problem().options(),
                            once.model().problem().limits().size(),
                            once.values()[0],
                            seconds(once.seconds()),
                            seconds(again.seconds()),
                            once.isSameAs(again) ? "yes" : "NO",
                            once.proof(),
                            once.faults().size());
        }
        run.report().aim("no hard rule is broken: %d faults".formatted(faults), faults == 0);
        run.report()
                .aim(
                        String.format(Locale.ROOT, "the gap is at most 1 %%: %.2f %%", 100 * worst),
                        worst <= GAP);
        run.report()
                .aim("the same answer each time: %d of %d".formatted(same, rounds), same == rounds);
        known(run);
    }

    /** Costs (i - 1)(j - 1), which is hard for methods that improve step by step. */
    private static void known(Run run) {
        run.report().line("");
        run.report()
                .line(
                        "Assignments after Machol and Wien, costs (i - 1)(j - 1): the least is n(n - 1)(n - 2) / 6 (the largest"
                                + " rows meet the smallest columns).");
        run.report().line("");
        run.report().head("n", "least cost by the formula", "found", "proven", "s");
        boolean isFound = true;
        for (int n : run.brief() ? List.of(5, 10) : List.of(20, 50, 100, 200)) {
            long begun = System.nanoTime();
            Solution solution = Optimiser.solve(costs(n));
            double seconds = (System.nanoTime() - begun) / 1e9;
            long found =
                    Arrays.stream(solution.chosen())
                            .mapToLong(option -> (long) (option / n) * (option % n))
                            .sum();
            long least = (long) n * (n - 1) * (n - 2) / 6;
            isFound &= found == least && solution.placed() == n && solution.proven();
            run.report().row(n, least, found, solution.proven() ? "yes" : "no", seconds(seconds));
        }
        run.report().aim("every known optimum is found and proven", isFound);
    }

    /** Everybody placed first, then at the least cost. */
    private static Problem costs(int n) {
        int[] seekers = IntStream.range(0, n * n).map(option -> option / n).toArray();
        List<Limit> limits = new ArrayList<>();
        for (int column = 0; column < n; column++) {
            int own = column;
            limits.add(
                    new Limit(
                            "column " + column,
                            IntStream.range(0, n).map(row -> row * n + own).toArray(),
                            1));
        }
        long[] one = new long[n * n];
        Arrays.fill(one, 1);
        long[] saved = new long[n * n];
        Arrays.setAll(saved, option -> (long) n * n - (long) (option / n) * (option % n));
        return new Problem(
                n, seekers, limits, List.of(Level.of("placed", one), Level.of("saved", saved)));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }
}
