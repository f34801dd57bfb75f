package dk.fordel.trials.bench;

import dk.fordel.optimiser.Optimiser;
import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.Year;
import dk.fordel.trials.rounds.checker.RoundChecker;
import dk.fordel.trials.rounds.model.RoundModel;
import dk.fordel.trials.rounds.peers.CpSat;
import dk.fordel.trials.rounds.peers.FlowBound;
import dk.fordel.trials.rounds.peers.Greedy;
import dk.fordel.trials.rounds.peers.Mip;
import dk.fordel.trials.rounds.peers.Outcome;
import dk.fordel.trials.rounds.peers.Timefold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** B7a: every round of Region Midtjylland's year, ours beside its peers. */
final class RegionYearBenchmark implements Benchmark {

    private static final double AIM = 1;

    /** A tool that solves a problem. */
    private record Peer(String name, Solver solver) {}

    private interface Solver {
        Outcome solve(Problem problem);
    }

    @Override
    public String name() {
        return "B7a";
    }

    @Override
    public void measure(Run run) {
        run.report().heading("B7a A region's year, round after round");
        run.report()
                .line(
                        "Solver time of %d runs after one that warms up; SCIP and CP-SAT (2 workers) have %d s, Timefold our time and"
                                + " %d s. All solve the same problem, and the checker has looked at every answer. Worse: the"
                                + " first level on which the peer is behind, and by how much; later levels cannot make up for it.",
                        run.rounds(), peers(run), timefold(run));
        run.report().line("");
        List<String> head = new ArrayList<>(List.of("round", "way", "s", "proven or bound"));
        var year = new Year(run.seed(), run.size(1, 9));
        Round all = year.atOnce();
        all(all).forEach(level -> head.add(level.name()));
        head.add("worse");
        run.report().head(head.toArray(String[]::new));
        int faults = 0;
        var slowest = new Lowest();
        boolean isProven = true;
        for (String name : year.names()) {
            Solved solved = compete(run, year.round(name), run.rounds(), slowest);
            year.decide(solved.round(), solved.recommendation());
            faults += solved.faults().size();
            isProven &= solved.solution().proven();
        }
        faults += compete(run, all, 0, new Lowest()).faults().size();
        run.report()
                .aim(
                        "every round's optimum is proven in at most 1 s; slowest %s"
                                .formatted(slowest.toldInverse()),
                        isProven && slowest.atLeast(1 / AIM));
        run.report().aim("the checker finds nothing: %d faults".formatted(faults), faults == 0);
    }

    private static int peers(Run run) {
        return run.size(10, 1);
    }

    private static int timefold(Run run) {
        return run.size(20, 1);
    }

    private static List<Level> all(Round round) {
        return RoundModel.of(round).problem().levels().subList(0, 8);
    }

    /** Ours, then the others; the year at once is solved once and not warmed up. */
    private static Solved compete(Run run, Round round, int times, Lowest slowest) {
        run.progress("B7a: %s", round.name());
        var model = RoundModel.of(round);
        long steps = run.brief() ? Optimiser.STEPS / 30 : Optimiser.STEPS;
        Solved solved = Solved.of(round, model, steps);
        List<Double> seconds = new ArrayList<>();
        seconds.add(solved.seconds());
        for (int n = 0; n < times; n++) {
            Solved again = Solved.of(round, model, steps);
            if (!again.isSameAs(solved)) {
                throw new IllegalStateException("%s has two answers.".formatted(round.name()));
            }
            if (n == 0) {
                seconds.clear();
            }
            seconds.add(again.seconds());
        }
        Figures figures = Figures.of(seconds);
        slowest.see(AIM / figures.median(), round.name());
        String name =
                "%s: %d seek, %,d pairs, %,d limits"
                        .formatted(
                                round.name(),
                                round.trainees().size(),
                                model.problem().options(),
                                model.problem().limits().size());
        row(run, name, "Fordel", figures.spread(), solved.proof(), solved.values(), "");
        flow(run, round.name(), model.problem());
        var ours = Duration.ofMillis((long) Math.max(100, 1000 * figures.median()));
        for (Peer peer : peers(run, ours)) {
            Outcome outcome = peer.solver().solve(model.problem());
            mustBeAllowed(round, model, peer, outcome);
            row(
                    run,
                    round.name(),
                    peer.name(),
                    String.format(Locale.ROOT, "%,.2f", outcome.seconds()),
                    proof(model.problem(), outcome),
                    outcome.values(),
                    worse(model.problem(), outcome, solved.values()));
        }
        return solved;
    }

    private static List<Peer> peers(Run run, Duration ours) {
        var limit = Duration.ofSeconds(peers(run));
        var longer = Duration.ofSeconds(timefold(run));
        return List.of(
                new Peer("greedy", Greedy::solve),
                new Peer("SCIP", problem -> Mip.solve(problem, limit)),
                new Peer("CP-SAT", problem -> CpSat.solve(problem, limit)),
                new Peer("Timefold, our time", problem -> Timefold.solve(problem, ours)),
                new Peer("Timefold", problem -> Timefold.solve(problem, longer)));
    }

    private static void mustBeAllowed(Round round, RoundModel model, Peer peer, Outcome outcome) {
        List<String> faults =
                RoundChecker.faults(
                        round, model.recommendation(outcome.chosen()), outcome.values());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "%s on %s: %s".formatted(peer.name(), round.name(), faults));
        }
    }

    private static void flow(Run run, String round, Problem problem) {
        long begun = System.nanoTime();
        long[] bounds = FlowBound.of(problem);
        row(
                run,
                round,
                "min-cost flow, bound only",
                String.format(Locale.ROOT, "%,.2f", (System.nanoTime() - begun) / 1e9),
                "bound",
                bounds,
                "");
    }

    private static String proof(Problem problem, Outcome outcome) {
        int levels = outcome.bounds().length;
        if (levels == 0) {
            return "";
        }
        if (outcome.proven() == problem.levels().size()) {
            return "proven";
        }
        return outcome.proven() == levels
                ? "%d levels".formatted(levels)
                : "%d levels, %s at most %d"
                        .formatted(
                                outcome.proven(),
                                problem.levels().get(levels - 1).name(),
                                outcome.bounds()[levels - 1]);
    }

    private static String worse(Problem problem, Outcome outcome, long[] ours) {
        int level = outcome.firstWorse(ours);
        return level < 0
                ? "no"
                : String.format(
                        Locale.ROOT,
                        "%s, %.2f %%",
                        problem.levels().get(level).name(),
                        100.0 * (ours[level] - outcome.values()[level]) / ours[level]);
    }

    private static void row(
            Run run,
            String round,
            String way,
            String seconds,
            String proof,
            long[] values,
            String worse) {
        List<Object> cells = new ArrayList<>(List.of(round, way, seconds, proof));
        for (int level = 0; level < 8; level++) {
            cells.add(level < values.length ? values[level] : "");
        }
        cells.add(worse);
        run.report().row(cells.toArray());
    }
}
