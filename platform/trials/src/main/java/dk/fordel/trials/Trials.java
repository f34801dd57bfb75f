package dk.fordel.trials;

import dk.fordel.trials.bench.BenchCommand;
import dk.fordel.trials.faults.FaultsCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the trials: {@code bench} and {@code faults}. */
@Command(
        name = "trials",
        description = "Measures and breaks what the event store, the relay and the inbox promise.",
        mixinStandardHelpOptions = true,
        subcommands = {BenchCommand.class, FaultsCommand.class})
public final class Trials {

    private Trials() {}

    /** Ends with 0 when every trial held, with 1 when one did not. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Trials()).execute(arguments));
    }
}
