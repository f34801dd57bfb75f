package dk.fordel.trials.bench;

import dk.fordel.trials.Report;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Runs the benchmarks one after another and says which aims were missed. */
@Command(
        name = "bench",
        description =
                "Measures the event store and the optimiser beside their peers, on servers of its own.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    @Option(
            names = "--only",
            split = ",",
            description = "Some of them, for example B1,B7b; all when it is left out.")
    private Set<String> only = new LinkedHashSet<>();

    @Option(
            names = "--rounds",
            description =
                    "How often each way is measured, after a warm-up (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Option(
            names = "--seed",
            description = "What ids and choices are drawn from (default: ${DEFAULT-VALUE}).")
    private long seed = 20_261_122;

    @Option(
            names = "--brief",
            description = "Tiny sizes: shows within seconds that all works, and measures nothing.")
    private boolean brief;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** In the order of their names. */
    private static List<Benchmark> all() {
        return List.of(
                new AppendBenchmark(),
                new CommandPathBenchmark(),
                new StoreSizeBenchmark(),
                new LoadBenchmark(),
                new SkipBenchmark(),
                new FlowBenchmark(),
                new DrainBenchmark(),
                new RebuildBenchmark(),
                new RegionYearBenchmark(),
                new CountryYearsBenchmark(),
                new HardRoundsBenchmark(),
                new CountryBenchmark());
    }

    @Override
    public Integer call() throws Exception {
        Set<String> unknown = new TreeSet<>(only);
        all().forEach(benchmark -> unknown.removeIf(benchmark.name()::startsWith));
        if (!unknown.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "There is no benchmark %s. Name some of %s."
                            .formatted(
                                    String.join(", ", unknown),
                                    all().stream()
                                            .map(Benchmark::name)
                                            .distinct()
                                            .collect(Collectors.joining(", "))));
        }
        if (rounds < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Nothing is measured in %d rounds. Ask for at least one.".formatted(rounds));
        }
        PrintStream out = System.out;
        System.setOut(System.err); // what services log is no part of the report
        try {
            return run(new Report(out));
        } finally {
            System.setOut(out);
        }
    }

    private int run(Report report) throws Exception {
        report.machine(
                "Benchmarks, %d rounds%s"
                        .formatted(rounds, brief ? ", BRIEF: figures mean nothing" : ""),
                seed);
        try (var lab = new Lab()) {
            var run = new Run(report, lab, rounds, seed, brief);
            for (Benchmark benchmark : all()) {
                if (only.isEmpty() || only.stream().anyMatch(benchmark.name()::startsWith)) {
                    benchmark.measure(run);
                }
            }
        }
        return report.end();
    }
}
