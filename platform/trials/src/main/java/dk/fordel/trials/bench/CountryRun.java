package dk.fordel.trials.bench;

import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Level;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.optimiser.Problem.Meeting;
import dk.fordel.trials.rounds.Generated;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.model.RoundModel;
import dk.fordel.trials.rounds.peers.Greedy;
import dk.fordel.trials.rounds.peers.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One size of B7d, in a process of its own; says name=value, a line as soon as it is known. */
final class CountryRun {

    private static final double GAP = 0.01;

    private CountryRun() {}

    /** Trainees, practices, seed, steps that solving may spend, seconds that it should take. */
    public static void main(String[] arguments) throws IOException {
        int trainees = Integer.parseInt(arguments[0]);
        int practices = Integer.parseInt(arguments[1]);
        Round round = Generated.country(trainees, practices, Long.parseLong(arguments[2]));
        long begun = System.nanoTime();
        var model = RoundModel.of(round);
        seconds("modelling", (System.nanoTime() - begun) / 1e9);
        tell("pairs", model.problem().options());
        tell("limits", model.problem().limits().size());
        tell("largest", largest(model.problem()));
        Solved solved = Solved.of(round, model, Long.parseLong(arguments[3]));
        seconds("solving", solved.seconds());
        tell("placed", solved.values()[0]);
        tell("proof", solved.proof());
        List<String> faults = solved.faults();
        tell("faults", faults.size());
        Outcome greedy = Greedy.solve(model.problem());
        int level = greedy.firstWorse(solved.values());
        tell("greedy", level < 0 ? "none" : behind(model.problem(), greedy, solved, level));
        tell("memory", memory());
        tell(
                "met",
                faults.isEmpty()
                        && solved.gap() <= GAP
                        && solved.seconds() <= Integer.parseInt(arguments[4]));
    }

    private static String behind(Problem problem, Outcome greedy, Solved solved, int level) {
        return String.format(
                Locale.ROOT,
                "%s, %.2f %%",
                problem.levels().get(level).name(),
                100.0 * (solved.values()[level] - greedy.values()[level]) / solved.values()[level]);
    }

    private static void seconds(String name, double seconds) {
        tell(name, String.format(Locale.ROOT, "%.2f", seconds));
    }

    private static void tell(String name, Object value) {
        System.out.println(name + "=" + value);
    }

    /** What Linux says; elsewhere nothing is told. */
    private static String memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + "")
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** The pairs of the largest part that shares no limit and no gain with the rest. */
    private static int largest(Problem problem) {
        int[] root = new int[problem.seekers()];
        Arrays.setAll(root, seeker -> seeker);
        for (Limit limit : problem.limits()) {
            join(problem, root, limit.options());
        }
        for (Level level : problem.levels()) {
            for (Counter counter : level.counters()) {
                join(problem, root, counter.options());
            }
            for (Meeting meeting : level.meetings()) {
                join(problem, root, meeting.left());
                join(problem, root, meeting.right());
                join(problem, root, new int[] {meeting.left()[0], meeting.right()[0]});
            }
        }
        int[] pairs = new int[problem.seekers()];
        for (int seeker : problem.seekerOf()) {
            pairs[root(root, seeker)]++;
        }
        return Arrays.stream(pairs).max().orElse(0);
    }

    private static void join(Problem problem, int[] root, int[] options) {
        for (int option : options) {
            root[root(root, problem.seekerOf()[option])] =
                    root(root, problem.seekerOf()[options[0]]);
        }
    }

    private static int root(int[] root, int seeker) {
        int at = seeker;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
