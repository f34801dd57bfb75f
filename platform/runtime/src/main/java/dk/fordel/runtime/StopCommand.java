package dk.fordel.runtime;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the platform that runs on a data folder to stop, and waits until it has. */
@Command(
        name = "stop",
        description = "Stops the Fordel that is running.",
        mixinStandardHelpOptions = true)
final class StopCommand implements Runnable {

    private static final long PATIENCE_SECONDS = 180;

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "The folder it runs on (default: .fordel).")
    private @Nullable Path data;

    @Override
    public void run() {
        var folder =
                new DataFolder(
                        data == null ? PlatformOptions.usual().data() : data.toAbsolutePath());
        var running = RunLock.holder(folder);
        if (running.isEmpty()) {
            System.out.println("No Fordel is running on " + folder.path() + ".");
            return;
        }
        var process = running.get();
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            System.out.println("Stopped.");
        } catch (TimeoutException | ExecutionException e) {
            throw new LaunchFailed(
                    "Process %d has not stopped after %d s; its logs are in %s."
                            .formatted(
                                    process.pid(), PATIENCE_SECONDS, folder.path().resolve("logs")),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
