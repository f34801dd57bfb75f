package dk.fordel.runtime;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import sun.misc.Signal;

import java.util.List;

/** What the Makefile calls. */
@Command(
        name = "fordel",
        description = "Runs the whole of Fordel on this machine.",
        mixinStandardHelpOptions = true,
        version = "Fordel 0.1.0",
        subcommands = {RunCommand.class, StopCommand.class, BindCommand.class})
public final class Fordel implements Runnable {

    public static void main(String[] arguments) {
        runAndExit(new Fordel(), arguments);
    }

    /**
     * Runs a command and ends this JVM, also when it is told to stop; what keeps the platform from
     * starting is said in one sentence.
     */
    public static void runAndExit(Object command, String... arguments) {
        for (var signal : List.of("INT", "TERM")) { // to be told to stop is no failure
            Signal.handle(new Signal(signal), told -> System.exit(0));
        }
        System.exit(execute(command, arguments));
    }

    static int execute(String... arguments) {
        return execute(new Fordel(), arguments);
    }

    private static int execute(Object command, String... arguments) {
        return new CommandLine(command)
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    if (problem instanceof LaunchFailed) {
                        line.getErr().println("\n" + problem.getMessage());
                        return 1;
                    }
                    throw problem;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
