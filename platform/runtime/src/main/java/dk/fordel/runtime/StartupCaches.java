package dk.fordel.runtime;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import dk.fordel.servers.Guard;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the AOT caches with which the next start needs little more than half the processor time.
 * Each is made by starting the program once more, beside the running one and at the lowest
 * priority, until its context stands, before it would listen or handle anything. A cache appears
 * whole or not at all; a program without one starts all the same.
 */
final class StartupCaches implements AutoCloseable {

    /** A program and how it is started. */
    record Program(
            AppFolder app, List<String> command, java.util.Map<String, String> environment) {}

    private final List<Program> programs;
    private @Nullable Process training;
    private boolean closed;

    private StartupCaches(List<Program> programs) {
        this.programs = programs;
    }

    /** Makes the missing ones, one after the other, while everything else goes on. */
    static StartupCaches makeMissing(List<Program> programs) {
        var caches =
                new StartupCaches(
                        programs.stream()
                                .filter(program -> !Files.exists(program.app().startupCache()))
                                .toList());
        Thread.ofVirtual().name("startup-caches").start(caches::makeAll);
        return caches;
    }

    private void makeAll() {
        try {
            for (var program : programs) {
                make(program);
            }
        } catch (IOException e) {
            return; // the folder is gone or full; without a cache the next start is slower, that is
            // all
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Program program) throws IOException, InterruptedException {
        var cache = program.app().startupCache();
        var draft = cache.resolveSibling("startup.draft");
        var process = begin(program, draft);
        if (process == null) {
            return;
        }
        try (var guard = Guard.over(process.pid(), "KILL")) {
            if (process.waitFor() == 0 && Files.exists(draft)) {
                Files.move(draft, cache, ATOMIC_MOVE);
            }
        }
    }

    private synchronized @Nullable Process begin(Program program, Path draft) throws IOException {
        if (closed) {
            return null;
        }
        Files.deleteIfExists(draft);
        var command = new java.util.ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(program.command());
        command.addAll(
                List.of(
                        "-XX:AOTCacheOutput=" + draft,
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        program.app().jar().toString()));
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(draft.resolveSibling("startup-cache.log").toFile());
        builder.environment().putAll(program.environment());
        builder.environment().put("SERVER_PORT", "0");
        training = builder.start();
        return training;
    }

    /** Breaks off what is being made. */
    @Override
    public synchronized void close() {
        closed = true;
        if (training != null) {
            training.descendants().forEach(ProcessHandle::destroyForcibly);
            training.destroyForcibly();
        }
    }
}
