package dk.fordel.trials.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Sends signals to processes that this run started. */
final class Signals {

    private Signals() {}

    /** Sends one signal, for example {@code KILL}, to all of them at once; who is gone is gone. */
    static void send(String signal, ProcessHandle... processes) {
        List<String> command =
                Stream.concat(
                                Stream.of("kill", "-" + signal),
                                Arrays.stream(processes).map(one -> Long.toString(one.pid())))
                        .toList();
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("The signal " + signal + " cannot be sent.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A process with all that it started. */
    static ProcessHandle[] family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .toArray(ProcessHandle[]::new);
    }
}
