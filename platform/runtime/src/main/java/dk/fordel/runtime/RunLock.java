package dk.fordel.runtime;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Only one platform runs on a data folder. The lock is the operating system's, so it ends with its
 * process; the file says which.
 */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock take(DataFolder data) {
        try {
            var channel = open(data.lock());
            if (tryLock(channel) == null) {
                channel.close();
                throw new LaunchFailed(
                        "Fordel is already running on %s (process %s). `make stop` ends it."
                                .formatted(data.path(), Files.readString(data.lock()).strip()));
            }
            channel.truncate(0)
                    .write(
                            ByteBuffer.wrap(
                                    (ProcessHandle.current().pid() + "\n")
                                            .getBytes(StandardCharsets.US_ASCII)));
            return new RunLock(channel);
        } catch (IOException e) {
            throw new LaunchFailed("Cannot lock the data folder " + data.path() + ": " + e, e);
        }
    }

    /** The process that runs on the folder, if there is one. */
    static Optional<ProcessHandle> holder(DataFolder data) {
        if (!Files.exists(data.lock())) {
            return Optional.empty();
        }
        try (var channel = open(data.lock())) {
            if (tryLock(channel) != null) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(Files.readString(data.lock()).strip()));
        } catch (IOException | NumberFormatException e) {
            throw new LaunchFailed("Cannot read who runs on " + data.path() + ": " + e, e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this JVM holds it
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailed("Cannot release the data folder: " + e, e);
        }
    }
}
