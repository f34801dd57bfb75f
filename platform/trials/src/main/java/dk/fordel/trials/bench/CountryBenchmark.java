package dk.fordel.trials.bench;

import dk.fordel.optimiser.Optimiser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * B7d: five regions in one round, from a hundred trainees to 15,000, each size in a process of its
 * own. No region asks so: it shows where solving ends.
 */
final class CountryBenchmark implements Benchmark {

    /** Trainees for each four practices, times four. */
    private static final int PRACTICES_IN_15 = 4;

    private static final int LIMIT = 60;

    @Override
    public String name() {
        return "B7d";
    }

    @Override
    public void measure(Run run) throws Exception {
        List<Integer> sizes =
                run.brief() ? List.of(60, 120) : List.of(100, 300, 1_000, 3_000, 10_000, 15_000);
        int end = run.size(600, 20);
        run.report().heading("B7d Where it ends: five regions in one round");
        run.report()
                .line(
                        "Stays of all kinds that begin within two years, 4 practices to 15 trainees, ten years behind each. A size"
                                + " is a process of its own with a heap of at most 2 GB, solved once, unwarmed, ended"
                                + " after %d s. Memory is the process's largest (VmHWM), greedy search and"
                                + " checker included.",
                        end);
        run.report().line("");
        run.report()
                .head(
                        "trainees",
                        "practices",
                        "pairs",
                        "limits",
                        "largest part, pairs",
                        "modelling, s",
                        "solving, s",
                        "memory, MB",
                        "placed",
                        "proven or gap",
                        "faults",
                        "greedy: first level behind");
        int reached = 0;
        for (int trainees : sizes) {
            int practices = trainees * PRACTICES_IN_15 / 15;
            run.progress("B7d: %,d trainees", trainees);
            Map<String, String> told = told(run, trainees, practices, end);
            reached = "true".equals(told.get("met")) ? trainees : reached;
            run.report()
                    .row(
                            trainees,
                            practices,
                            cell(told, "pairs"),
                            cell(told, "limits"),
                            cell(told, "largest"),
                            cell(told, "modelling"),
                            cell(told, "solving"),
                            cell(told, "memory"),
                            cell(told, "placed"),
                            told.getOrDefault("proof", "no answer in %d s".formatted(end)),
                            cell(told, "faults"),
                            cell(told, "greedy"));
        }
        run.report().line("");
        run.report()
                .line("Proven, or within 1 %% of it, in %d s: up to %,d trainees.", LIMIT, reached);
    }

    private static String cell(Map<String, String> told, String name) {
        return told.getOrDefault(name, "");
    }

    private static Map<String, String> told(Run run, int trainees, int practices, int end)
            throws IOException, InterruptedException {
        Path told = Files.createTempFile("fordel-country", ".txt");
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx2g",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CountryRun.class.getName(),
                                String.valueOf(trainees),
                                String.valueOf(practices),
                                String.valueOf(run.seed()),
                                String.valueOf(
                                        run.brief() ? Optimiser.STEPS / 30 : Optimiser.STEPS),
                                String.valueOf(LIMIT))
                        .redirectOutput(told.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(end, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (var lines = Files.lines(told)) {
            return lines.map(line -> line.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } finally {
            Files.delete(told);
        }
    }
}
