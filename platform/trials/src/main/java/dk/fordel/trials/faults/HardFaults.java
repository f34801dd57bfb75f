package dk.fordel.trials.faults;

import dk.fordel.trials.checker.Verdict;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** F2: what a site meets once in years. Each on servers of its own. */
final class HardFaults {

    /**
     * What one fault came to.
     *
     * @param must what had to hold
     * @param recovery until what was asked for after it had its effect
     * @param verdict null when it could not be tried
     */
    record Row(
            String fault,
            String must,
            boolean met,
            String recovery,
            @Nullable Verdict verdict,
            List<String> sentences) {}

    /** Breaks something; returns how long each recovery took. */
    private interface Breaking {
        List<Double> breaks(Site site, Load load, Random random);
    }

    private record Fault(
            String name, Site.Plan plan, String must, Predicate<Verdict> held, Breaking breaking) {}

    private static final String AS_F1 =
            "acknowledged = stored = sent = effects, old never after new";
    private static final String REFUSED =
            "what the backup lacks is lost; nothing is told or followed twice or differently, views say what their stores say, what cannot be sent is refused";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    /** Room for PostgreSQL's programs, an empty cluster and some WAL. */
    private static final int DISK_MEGABYTES = 400;

    private static final String DISK_FULL = "the disk of the giver's database full";
    private static final String ON_THE_SMALL_DISK = "small/giver-data";

    private final Path folder;
    private final Programs programs;
    private final boolean brief;
    private final long seed;

    private HardFaults(Path folder, Programs programs, boolean brief, long seed) {
        this.folder = folder;
        this.programs = programs;
        this.brief = brief;
        this.seed = seed;
    }

    /**
     * The long one beside the others, those in turn; each row is told as soon as it is known.
     *
     * @param named what the names of those that are tried contain
     */
    static List<Row> run(
            Path folder,
            Programs programs,
            boolean brief,
            long seed,
            String named,
            Consumer<Row> known) {
        var faults = new HardFaults(folder, programs, brief, seed);
        List<Row> rows = new ArrayList<>();
        Consumer<Row> keep =
                row -> {
                    synchronized (rows) {
                        rows.add(row);
                        known.accept(row);
                    }
                };
        Predicate<Fault> wanted = fault -> fault.name().contains(named);
        try (var beside = Executors.newSingleThreadExecutor()) {
            var away =
                    CompletableFuture.runAsync(
                            () ->
                                    Stream.of(faults.brokerAway())
                                            .filter(wanted)
                                            .map(faults::row)
                                            .forEach(keep),
                            beside);
            faults.inTurn().stream().filter(wanted).map(faults::row).forEach(keep);
            if (DISK_FULL.contains(named)) {
                keep.accept(faults.diskFull());
            }
            away.join();
        }
        return rows;
    }

    /** Freezes a giver with its relay while another goes on. */
    static Verdict freeze(Site site, Duration frozen, Load.Size size, long seed) {
        try (var load = site.load(size, seed)) {
            frozen(site, load, new Random(seed), frozen);
            load.end();
            return site.verdict();
        }
    }

    private static List<Double> frozen(Site site, Load load, Random random, Duration frozen) {
        recovered(site, load, random, System.nanoTime());
        long since = System.nanoTime();
        var giver = site.giver(0).process();
        Signals.send("STOP", giver);
        var beside = CompletableFuture.supplyAsync(() -> recovered(site, load, random, since));
        Site.pause(frozen.toMillis());
        long thawed = System.nanoTime();
        Signals.send("CONT", giver);
        return List.of(beside.join(), recovered(site, load, random, thawed));
    }

    private static double recovered(Site site, Load load, Random random, long since) {
        return Recovery.await(site, load, random, since, PATIENCE);
    }

    private List<Fault> inTurn() {
        var plan = Site.Plan.ordinary();
        return List.of(
                asF1(
                        "a giver frozen for %d s beside another (then thawed)"
                                .formatted(seconds(70).toSeconds()),
                        plan.twoGivers(),
                        (site, load, random) -> frozen(site, load, random, seconds(70))),
                asF1("two givers at once", plan.twoGivers(), this::underLoad),
                asF1(
                        "clocks: one giver 2 h ahead, one 2 h behind, taker 2 h behind",
                        plan.twoGivers()
                                .clocks(TWO_HOURS, TWO_HOURS.negated(), TWO_HOURS.negated()),
                        this::underLoad),
                asF1(
                        "clocks: one giver 2 h behind, one 2 h ahead, taker 2 h ahead",
                        plan.twoGivers().clocks(TWO_HOURS.negated(), TWO_HOURS, TWO_HOURS),
                        this::underLoad),
                asF1(
                        "pg_ctl -m immediate of both databases",
                        plan,
                        (site, load, random) -> {
                            long since = System.nanoTime();
                            site.giverStore().server().stayAway("QUIT");
                            site.takerStore().server().stayAway("QUIT");
                            site.giverStore().server().comeBack();
                            site.takerStore().server().comeBack();
                            return List.of(recovered(site, load, random, since));
                        }),
                asF1(
                        "the taker's database set back to an older backup",
                        plan,
                        (site, load, random) -> {
                            site.takerStore().backUp();
                            underLoad(site, load, random);
                            long since = System.nanoTime();
                            site.takerStore().setBack();
                            return List.of(recovered(site, load, random, since));
                        }),
                new Fault(
                        "the giver's database set back to a backup older than the broker",
                        plan,
                        REFUSED,
                        verdict ->
                                verdict.consistent()
                                        && verdict.viewsApart() == 0
                                        && verdict.orderedForPlainReaders(),
                        (site, load, random) -> {
                            site.giverStore().backUp();
                            underLoad(site, load, random);
                            site.giverStore().setBack();
                            Site.pause(seconds(10).toMillis());
                            return List.of();
                        }));
    }

    private Fault brokerAway() {
        return asF1(
                "the broker away for %d s".formatted(seconds(300).toSeconds()),
                Site.Plan.ordinary(),
                (site, load, random) -> {
                    site.broker().stayAway("KILL");
                    Site.pause(seconds(300).toMillis());
                    long since = System.nanoTime();
                    site.broker().comeBack();
                    return List.of(recovered(site, load, random, since));
                });
    }

    private Row diskFull() {
        var name =
                "the disk of the giver's database full for %d s".formatted(seconds(15).toSeconds());
        var disk = SmallDisk.mount(folder.resolve(folderOf(name)).resolve("small"), DISK_MEGABYTES);
        if (disk.isEmpty()) {
            return notDone(
                    name, "No file system of limited size can be mounted here; that takes root.");
        }
        try (var small = disk.get()) {
            return row(
                    asF1(
                            name,
                            Site.Plan.ordinary().giverData(ON_THE_SMALL_DISK),
                            (site, load, random) -> {
                                small.fill();
                                Site.pause(seconds(15).toMillis());
                                long since = System.nanoTime();
                                small.free();
                                return List.of(recovered(site, load, random, since));
                            }));
        }
    }

    private static Fault asF1(String name, Site.Plan plan, Breaking breaking) {
        return new Fault(
                name,
                plan,
                AS_F1,
                verdict -> verdict.held() && verdict.orderedForPlainReaders(),
                breaking);
    }

    private List<Double> underLoad(Site site, Load load, Random random) {
        Site.pause(seconds(15).toMillis());
        return List.of(recovered(site, load, random, System.nanoTime()));
    }

    /** A time of the full trial, or a short one of the brief. */
    private Duration seconds(int full) {
        return Duration.ofSeconds(brief ? Math.min(5, full) : full);
    }

    private Row row(Fault fault) {
        System.err.println("F2 " + fault.name());
        var random = new Random(seed);
        try (var site = Site.start(folder.resolve(folderOf(fault.name())), programs, fault.plan());
                var load = site.load(RandomKills.LOAD, seed)) {
            recovered(site, load, random, System.nanoTime());
            var recoveries = fault.breaking().breaks(site, load, random);
            load.end();
            var verdict = site.verdict();
            return new Row(
                    fault.name(),
                    fault.must(),
                    fault.held().test(verdict)
                            && recoveries.stream().noneMatch(one -> one.isInfinite()),
                    recoveries.stream().map(Recovery::text).collect(Collectors.joining(", then ")),
                    verdict,
                    verdict.faults());
        } catch (RuntimeException e) {
            return notDone(fault.name(), "It broke off: " + e.getMessage());
        }
    }

    private static Row notDone(String fault, String why) {
        return new Row(fault, "it is tried", false, "-", null, List.of(why));
    }

    private static String folderOf(String fault) {
        return fault.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
