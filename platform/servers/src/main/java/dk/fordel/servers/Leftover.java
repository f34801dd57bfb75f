package dk.fordel.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server of an earlier start, still running or just ending, that would hold the data folder
 * against us.
 */
final class Leftover {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftover() {}

    /**
     * Ends the process whose id is the first line of a file, if it still is that server, and waits
     * until it is gone.
     *
     * @param pidFile may be missing
     * @param program what its command line contains: a process id may long belong to something else
     * @param signal what asks it to end
     */
    static void end(Path pidFile, String program, String signal) {
        var found = running(pidFile).filter(process -> commandLine(process).contains(program));
        if (found.isEmpty()) {
            return;
        }
        var process = found.get();
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException(
                    "Process " + process.pid() + " of an earlier start cannot be ended.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> running(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pidFile, e);
        }
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().commandLine().or(() -> process.info().command()).orElse("");
    }
}
