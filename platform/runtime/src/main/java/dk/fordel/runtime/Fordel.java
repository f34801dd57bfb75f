package dk.fordel.runtime;

import dk.fordel.runtime.bench.BenchCommand;
import dk.fordel.runtime.demo.DemoCommand;

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
        subcommands = {
            RunCommand.class,
            StopCommand.class,
            DemoCommand.class,
            BindCommand.class,
            BenchCommand.class
        })
public final class Fordel implements Runnable {

    public static void main(String[] arguments) {
        for (var signal : List.of("INT", "TERM")) { // to be told to stop is no failure
            Signal.handle(new Signal(signal), told -> System.exit(0));
        }
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return new CommandLine(new Fordel())
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
