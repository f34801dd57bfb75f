package dk.fordel.demo.bench;

import dk.fordel.runtime.LaunchFailed;
import dk.fordel.runtime.Platform;
import dk.fordel.runtime.PlatformOptions;
import dk.fordel.runtime.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the whole platform on loopback, with data of its own that is deleted afterwards. Bounded
 * in count and time.
 */
@Command(
        name = "bench",
        description =
                "Measures start-up, memory, the API and the way of a fact from service to service.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Runnable {

    @Option(
            names = "--rounds",
            description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int rounds = 5;

    @Override
    public void run() {
        Path folder = temporaryFolder();
        System.out.printf(
                Locale.ROOT,
                "Machine: %d processors, JDK %s, load %.1f before the start; %d rounds; fsync on.%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                rounds);
        try {
            startUps(PlatformOptions.usual().withData(folder));
        } finally {
            delete(folder);
        }
    }

    private void startUps(PlatformOptions options) {
        double[] seconds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Instant begun = Instant.now();
            try (Platform platform = Platform.start(options, Progress.silent())) {
                double took = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
                seconds[round] = took;
                System.out.printf(
                        Locale.ROOT,
                        "start %d: %.1f s%s%n",
                        round + 1,
                        took,
                        round == 0 ? " (empty data, extracts the services)" : "");
                if (round == rounds - 1) {
                    memory(platform);
                    new Traffic(platform, rounds).measure();
                }
            }
        }
        System.out.println("start-up: " + Figures.of(seconds).spread("s"));
    }

    private static void memory(Platform platform) {
        long total = 0;
        for (String part : platform.parts()) {
            long megabytes = residentMegabytes(platform.part(part).process());
            total += megabytes;
            System.out.printf("memory: %-18s %5d MB%n", part, megabytes);
        }
        System.out.printf("memory: %-18s %5d MB resident%n", "all", total);
    }

    /** Of the process and its children, as Linux tells. */
    private static long residentMegabytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(BenchCommand::residentKilobytes)
                        .sum()
                / 1024;
    }

    private static long residentKilobytes(ProcessHandle process) {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc/%d/smaps_rollup".formatted(process.pid())))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // gone meanwhile, or not Linux
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("fordel-bench");
        } catch (IOException e) {
            throw new LaunchFailed("No temporary folder can be made: " + e, e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("Cannot delete " + folder + ": " + e);
        }
    }
}
