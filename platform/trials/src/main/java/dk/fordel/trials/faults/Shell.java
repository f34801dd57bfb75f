package dk.fordel.trials.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** Small programs of the operating system. */
final class Shell {

    private Shell() {}

    /** Runs a program; it must work. */
    static void run(String... command) {
        if (!tried(command)) {
            throw new IllegalStateException("'%s' failed.".formatted(String.join(" ", command)));
        }
    }

    /** Runs a program; whether it worked. */
    static boolean tried(String... command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("No program " + command[0] + " to be found.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
