package dk.fordel.runtime;

import dk.fordel.servers.Guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Java program as a child process with a small heap; it ends when this JVM does. */
final class JavaChild implements Child {

    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final List<String> SMALL =
            List.of(
                    "-Xmx192m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Djava.awt.headless=true",
                    "-Ddisable-axoniq-console-message=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final Guard guard;

    private JavaChild(Process process) {
        this.process = process;
        this.guard = Guard.over(process.pid(), "TERM");
    }

    /**
     * Starts an extracted jar, with its AOT cache if it has one; the environment is added to our
     * own.
     */
    static JavaChild start(AppFolder app, Map<String, String> environment, Path log) {
        var jar = app.extracted();
        // the shell makes it deaf to Ctrl-C, which a terminal sends to everybody: we stop our
        // children, in order
        var command = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "fordel"));
        command.addAll(command());
        if (Files.exists(app.startupCache())) {
            command.add("-XX:AOTCache=" + app.startupCache());
        }
        command.addAll(List.of("-jar", jar.toString()));
        var builder =
                new ProcessBuilder(command)
                        .directory(jar.resolveSibling("").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new JavaChild(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + jar, e);
        }
    }

    /**
     * Runs another program of the same jar to its end, with our own environment and the given one.
     *
     * @return its exit code
     */
    static int run(AppFolder app, String main, Map<String, String> environment, Path log) {
        var jar = app.extracted();
        var command = new ArrayList<>(command());
        if (Files.exists(app.startupCache())) {
            command.add("-XX:AOTCache=" + app.startupCache());
        }
        command.addAll(List.of("-cp", jar.toString(), main));
        var builder =
                new ProcessBuilder(command)
                        .directory(jar.resolveSibling("").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var child = new JavaChild(builder.start());
            try (child.guard) {
                return child.process.waitFor();
            } finally {
                child.process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + main + " of " + jar, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted while " + main + " ran.", e);
        }
    }

    /** The JVM and how it is kept small; an AOT cache holds only for the same. */
    static List<String> command() {
        return Stream.concat(Stream.of(AppFolder.JAVA), SMALL.stream()).toList();
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public String ending() {
        // the handle knows of the end a moment before the process knows its code
        return process.toHandle().isAlive()
                ? "is alive"
                : "ended with code " + process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        guard.close();
        process.destroy();
        try {
            if (!process.waitFor(GRACE)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
