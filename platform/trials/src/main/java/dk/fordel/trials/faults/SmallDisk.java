package dk.fordel.trials.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file system of a limited size, in memory, that can be filled to its last byte. Mounting one
 * takes root; who is not root cannot try a full disk.
 */
final class SmallDisk implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final Thread hook;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.hook = new Thread(this::unmount, "unmount");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Mounts one on a folder; empty when this user may not. */
    static Optional<SmallDisk> mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Shell.tried(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + megabytes + "m",
                        "tmpfs",
                        folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    /** Takes all that is free. */
    void fill() {
        var chunk = new byte[CHUNK];
        try (var ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(chunk);
            }
        } catch (IOException full) {
            // as it should be
        }
    }

    /** Gives it back. */
    void free() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private void unmount() {
        Shell.tried("umount", "-l", folder.toString());
    }

    @Override
    public void close() {
        unmount();
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
