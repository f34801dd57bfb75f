package dk.fordel.trials.faults;

import dk.fordel.trials.Report;
import dk.fordel.trials.checker.Verdict;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code Trials faults}: F1 to F4 as tables. */
@Command(
        name = "faults",
        description = "Kills, freezes, fills and sets back; then an independent checker decides.",
        mixinStandardHelpOptions = true)
public final class FaultsCommand implements Callable<Integer> {

    @Option(
            names = "--only",
            split = ",",
            description = "which of F1, F2, F3, F4; all if not given")
    private List<String> only = List.of("F1", "F2", "F3", "F4");

    @Option(names = "--seed", description = "of every choice", defaultValue = "1")
    private long seed;

    @Option(names = "--kills", description = "how many in F1", defaultValue = "200")
    private int kills;

    @Option(names = "--fault", description = "in F2 only those whose name contains this")
    private String named = "";

    @Option(
            names = "--hostile",
            description = "seconds of F4, all services and seeds together",
            defaultValue = "300")
    private long hostileSeconds;

    @Option(names = "--brief", description = "a short version of each")
    private boolean brief;

    @Option(names = "--out", description = "a folder for data and logs; kept")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        System.setProperty("logback.configurationFile", "dk/fordel/trials/faults-logback.xml");
        var folder = out != null ? out : Files.createTempDirectory("fordel-faults");
        Files.createDirectories(folder);
        var report = new Report(System.out);
        report.machine("Faults", seed);
        report.line("Data and logs: %s", folder.toAbsolutePath());
        var programs = new Programs(folder.resolve("programs").toAbsolutePath(), true);
        if (only.contains("F1")) {
            randomKills(report, folder.toAbsolutePath().resolve("f1"), programs);
        }
        if (only.contains("F2")) {
            hardFaults(report, folder.toAbsolutePath().resolve("f2"), programs);
        }
        if (only.contains("F3")) {
            strangeDeliveries(report, folder.toAbsolutePath().resolve("f3"), programs);
        }
        if (only.contains("F4")) {
            hostileInput(report, folder.toAbsolutePath().resolve("f4"));
        }
        return report.end();
    }

    private void randomKills(Report report, Path folder, Programs programs) {
        int number = brief ? Math.min(kills, 12) : kills;
        report.heading("F1: %d random kills under load".formatted(number));
        try (var site = Site.start(folder, programs, Site.Plan.ordinary())) {
            var outcome =
                    RandomKills.run(
                            site, RandomKills.victims(number, seed), RandomKills.LOAD, seed);
            report.head("killed", "times", "recovery p50", "p99", "max");
            outcome.recoveries()
                    .forEach((victim, seconds) -> recovery(report, victim.words, seconds));
            recovery(report, "all", outcome.all());
            tell(report, outcome.verdict());
            report.aim(
                    "F1 acknowledged = stored = sent = effects, each once and in order",
                    outcome.verdict().held());
            report.aim(
                    "F1 a plain reader of the topic never sees old after new",
                    outcome.verdict().orderedForPlainReaders());
            report.aim(
                    "F1 recovered within 10 s (p99)",
                    Recovery.percentile(outcome.all(), 0.99) <= 10);
        }
    }

    private void hardFaults(Report report, Path folder, Programs programs) {
        report.heading("F2: hard faults under load");
        report.head("fault", "recovery", "verdict", "duplicates on the wire", "old after new");
        var rows = HardFaults.run(folder, programs, brief, seed, named, row -> row(report, row));
        for (var row : rows) {
            if (row.met() || row.sentences().isEmpty()) {
                continue;
            }
            report.line("");
            report.line("%s:", row.fault());
            row.sentences().forEach(sentence -> report.line("- %s", sentence));
        }
        rows.forEach(row -> report.aim("F2 " + row.fault() + ": " + row.must(), row.met()));
    }

    private static void row(Report report, HardFaults.Row row) {
        var verdict = row.verdict();
        report.row(
                row.fault(),
                row.recovery(),
                verdict == null
                        ? "not done"
                        : "%s: %s".formatted(row.met() ? "met" : "BROKEN", verdict.counts()),
                verdict == null ? "" : verdict.wireDuplicates(),
                verdict == null ? "" : verdict.wireOldAfterNew());
    }

    private void strangeDeliveries(Report report, Path folder, Programs programs) {
        var size =
                brief
                        ? new StrangeDeliveries.Size(16, 6, 100)
                        : new StrangeDeliveries.Size(80, 100, 300);
        report.heading(
                "F3: %d facts three times, shuffled, with poison and nonsense"
                        .formatted(size.tallies() * size.each()));
        var outcome = StrangeDeliveries.run(folder, programs, Site.Plan.ordinary(), size, seed);
        report.head("", "clean", "strange");
        report.row(
                "longest way of a fact of a healthy tally",
                Recovery.text(outcome.cleanDelay()),
                Recovery.text(outcome.delay()));
        report.row("parked, then retried", 0, outcome.parked());
        report.row("discarded, as no retry can mend them", 0, outcome.discarded());
        report.row(
                "10 MB at the broker's own limit",
                "",
                outcome.largeRefused() ? "refused by the broker" : "taken");
        report.row("tallies that differ from the clean run", 0, outcome.differences().size());
        outcome.differences().stream().limit(10).forEach(one -> report.line("- %s", one));
        report.aim(
                "F3 as a clean run, after retry of what was parked",
                outcome.differences().isEmpty());
        report.aim(
                "F3 a poisoned key delays no other by more than a second",
                outcome.delay() <= outcome.cleanDelay() + 1);
    }

    private void hostileInput(Report report, Path folder) {
        var size =
                brief
                        ? HostileInput.Size.of(seed, 1, Math.min(hostileSeconds, 25))
                        : HostileInput.Size.of(seed, 3, hostileSeconds);
        report.heading(
                "F4: hostile input to the five services, %d s for each of the seeds %s"
                        .formatted(size.seconds(), size.seeds()));
        var outcome = HostileInput.run(Path.of("").toAbsolutePath(), folder, size);
        report.head("service", "seed", "requests", "let in", "answers");
        outcome.runs()
                .forEach(run ->
                        report.row(
                                run.service(),
                                run.seed(),
                                run.requests(),
                                run.accepted(),
                                run.answers()));
        outcome.findings().forEach(finding -> report.line("- %s", finding));
        if (!outcome.held()) {
            report.line("");
            report.line("What the tests said: %s", folder.resolve("maven.log"));
        }
        report.aim(
                "F4 every service answered every seed without a 5xx, and every view took all that was let in",
                outcome.held());
    }

    private static void recovery(Report report, String what, List<Double> seconds) {
        report.row(
                what,
                seconds.size(),
                Recovery.text(Recovery.percentile(seconds, 0.5)),
                Recovery.text(Recovery.percentile(seconds, 0.99)),
                Recovery.text(Recovery.percentile(seconds, 1)));
    }

    private static void tell(Report report, Verdict verdict) {
        report.line("");
        report.line(
                "%s. Stored without acknowledgement %d (allowed); on the wire %d duplicates, %d old after new.",
                verdict.summary(),
                verdict.unacknowledged(),
                verdict.wireDuplicates(),
                verdict.wireOldAfterNew());
        verdict.faults().forEach(fault -> report.line("- %s", fault));
    }
}
