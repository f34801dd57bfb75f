package dk.fordel.demo;

import dk.fordel.demo.bench.BenchCommand;
import dk.fordel.runtime.Fordel;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the Makefile calls for the story of a year, and to measure the whole platform. */
@Command(
        name = "demo",
        description = "Plays on the whole of Fordel, and measures it.",
        mixinStandardHelpOptions = true,
        subcommands = {DemoCommand.class, BenchCommand.class})
public final class Demo implements Runnable {

    public static void main(String[] arguments) {
        Fordel.runAndExit(new Demo(), arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
