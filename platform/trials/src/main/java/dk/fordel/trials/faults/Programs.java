package dk.fordel.trials.faults;

import dk.fordel.servers.Guard;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the services are started: as child JVMs with small heaps on this JVM's own class path. Its
 * folders are packed into jars, because an AOT cache, with which a start takes half the time, holds
 * for jars only.
 */
final class Programs {

    private static final List<String> SMALL =
            List.of(
                    "-Xmx192m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Djava.awt.headless=true",
                    "-Dspring.main.banner-mode=off",
                    "-Ddisable-axoniq-console-message=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    private final Path folder;
    private final boolean cached;
    private final String classPath;

    /**
     * @param folder for the jars and the caches
     * @param cached whether caches are made, one for each program, at its first start
     */
    Programs(Path folder, boolean cached) {
        this.folder = folder;
        this.cached = cached;
        this.classPath =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(Files::exists)
                        .map(element -> Files.isDirectory(element) ? packed(element) : element)
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
    }

    private Path packed(Path classes) {
        var jar = folder.resolve("classes-%08x.jar".formatted(classes.hashCode()));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int code =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(
                                System.err,
                                System.err,
                                "--create",
                                "--no-compress",
                                "--file",
                                jar.toString(),
                                "-C",
                                classes.toString(),
                                ".");
        if (code != 0) {
            throw new IllegalStateException("The classes in " + classes + " cannot be packed.");
        }
        return jar;
    }

    /** A service that runs until this JVM ends. */
    private record Child(Process running, Guard guard) implements Restarted.Started {
        @Override
        public ProcessHandle process() {
            return running.toHandle();
        }

        @Override
        public void close() {
            guard.close();
            running.destroyForcibly();
        }
    }

    /** Starts a program and does not wait until it is ready. */
    Restarted.Started start(String main, Map<String, String> environment, Path log) {
        try {
            var command = new ArrayList<>(command());
            var cache = cache(main, environment);
            if (cache != null) {
                command.add("-XX:AOTCache=" + cache);
            }
            command.add(main);
            var process = run(command, environment, log);
            return new Child(process, Guard.over(process.pid(), "KILL"));
        } catch (IOException e) {
            throw new UncheckedIOException(main + " cannot be started.", e);
        }
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java), SMALL, List.of("-cp", classPath))
                .flatMap(List::stream)
                .toList();
    }

    private static Process run(List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private synchronized @Nullable Path cache(String main, Map<String, String> environment)
            throws IOException {
        if (!cached) {
            return null;
        }
        var cache = folder.resolve(main.substring(main.lastIndexOf('.') + 1) + ".aot");
        if (!Files.exists(cache)) {
            var command = new ArrayList<>(command());
            command.addAll(
                    List.of(
                            "-XX:AOTCacheOutput=" + cache,
                            "-Dspring.context.exit=onRefresh",
                            main));
            var training = run(command, environment, folder.resolve("caches.log"));
            try (var _ = Guard.over(training.pid(), "KILL")) {
                training.waitFor();
            } catch (InterruptedException e) {
                training.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        return Files.exists(cache) ? cache : null;
    }
}
