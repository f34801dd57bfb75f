package dk.fordel.trials.faults;

import dk.fordel.servers.FordelService;
import dk.fordel.servers.Guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * F4: hostile input to the five services. What is sent, and what counts as a finding, is the
 * services' own test, which {@code make test} runs briefly with one fixed seed; here it runs for
 * longer and with other seeds.
 */
final class HostileInput {

    private static final String TESTS = "Hostile*Test,!HostileFilesTest";

    /** For building, starting servers, and what the tests ask at their end. */
    private static final long BESIDE_SECONDS = 1_800;

    /**
     * @param seeds each is tried on each service
     * @param seconds of each seed on each service
     */
    record Size(List<Long> seeds, long seconds) {

        /** All the seconds, shared evenly by that many seeds from the first on. */
        static Size of(long first, int seeds, long seconds) {
            return new Size(
                    LongStream.range(first, first + seeds).boxed().toList(),
                    Math.max(1, seconds / runs(seeds)));
        }

        private static int runs(int seeds) {
            return seeds * FordelService.values().length;
        }

        int runs() {
            return runs(seeds.size());
        }
    }

    /**
     * What one service answered to one seed.
     *
     * @param accepted how many of the requests were let in (2xx)
     * @param answers how many of each status
     */
    record Run(String service, String seed, String requests, String accepted, String answers) {}

    /**
     * @param findings what was sent and answered where that must not be
     * @param held every service was sent every seed, and every test passed
     */
    record Outcome(List<Run> runs, List<String> findings, boolean held) {}

    private HostileInput() {}

    /**
     * Has the project's own Maven run the tests.
     *
     * @param project the folder of the project
     * @param folder for Maven's log and for what the tests tell
     */
    static Outcome run(Path project, Path folder, Size size) {
        try {
            Files.createDirectories(folder);
            Path told = folder.resolve("told.tsv");
            Files.write(told, new byte[0]);
            boolean passed = passed(project, folder, told, size);
            List<String[]> lines =
                    Files.readAllLines(told).stream().map(line -> line.split("\t")).toList();
            List<Run> runs =
                    lines.stream()
                            .filter(line -> line[0].equals("run"))
                            .map(line -> new Run(line[1], line[2], line[3], line[4], line[5]))
                            .toList();
            List<String> findings =
                    lines.stream()
                            .filter(line -> line[0].equals("finding"))
                            .map(line -> line[1])
                            .toList();
            return new Outcome(
                    runs, findings, passed && findings.isEmpty() && runs.size() == size.runs());
        } catch (IOException e) {
            throw new UncheckedIOException("No hostile input could be sent.", e);
        }
    }

    private static boolean passed(Path project, Path folder, Path told, Size size)
            throws IOException {
        var maven =
                new ProcessBuilder(command(told.toAbsolutePath(), size))
                        .directory(project.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("maven.log").toFile())
                        .start();
        try (var _ = Guard.over(maven.pid(), "TERM")) {
            return maven.waitFor(size.runs() * size.seconds() + BESIDE_SECONDS, TimeUnit.SECONDS)
                    && maven.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
        }
    }

    private static List<String> command(Path told, Size size) {
        return List.of(
                ".mvn/mvn",
                "--batch-mode",
                "--no-transfer-progress",
                "--fail-at-end",
                "--projects",
                Stream.of(FordelService.values())
                        .map(FordelService::module)
                        .collect(Collectors.joining(",")),
                "--also-make",
                "-Dtest=" + TESTS,
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dsurefire.redirect=true",
                "-Dfordel.hostile.seconds=" + size.seconds(),
                "-Dfordel.hostile.seeds="
                        + String.join(",", size.seeds().stream().map(String::valueOf).toList()),
                "-Dfordel.hostile.told=" + told,
                "test");
    }
}
