package dk.fordel.trials.bench;

import dk.fordel.trials.skip.SkipTrial;

import java.util.List;

/** B4, zero skip: no event is left out and none comes before its time, whatever overlaps. */
final class SkipBenchmark implements Benchmark {

    private static final int TELL_EVERY = 500;

    @Override
    public String name() {
        return "B4";
    }

    @Override
    public void measure(Run run) throws Exception {
        try (Subject store = run.lab().store("skip")) {
            try (var owner = store.owner()) {
                SkipTrial.create(owner, store.database().user());
            }
            var trial =
                    new SkipTrial(store.context(), store::asItself, run.lab().adminUrl(), "skip");
            measure(run, trial);
        }
    }

    private static void measure(Run run, SkipTrial trial) throws Exception {
        int schedules = run.size(10_000, 200);
        run.report().heading("B4 Zero skip");
        run.report()
                .line(
                        "%,d schedules of overlapping transactions of 4 writers, played step by step, each append into the tables"
                                + " of all readers in one transaction: early transaction ids, commits, rollbacks, killed sessions,"
                                + " holds of up to 120 s (simulated), events dated back up to ten years, jumps of the sequences, readers"
                                + " that look at any time and start anew from their stored position. A stall: nobody had an append open,"
                                + " and a look did not give all that was committed.",
                        schedules);
        run.report().line("");
        run.report().head("reader", "events", "skipped", "out of order", "twice", "stalls");
        List<SkipTrial.Row> rows =
                trial.play(
                        schedules,
                        run.seed(),
                        done -> {
                            if (done % TELL_EVERY == 0) {
                                run.progress("B4: %,d of %,d schedules", done, schedules);
                            }
                        });
        for (SkipTrial.Row row : rows) {
            run.report()
                    .row(
                            row.reader(),
                            row.events(),
                            row.skipped(),
                            row.disordered(),
                            row.twice(),
                            row.stalls());
        }
        SkipTrial.Row ours = rows.getFirst();
        run.report()
                .aim(
                        "Fordel skips nothing, reorders nothing, gives nothing twice, and never stalls once the last append has ended",
                        ours.skipped() + ours.disordered() + ours.twice() + ours.stalls() == 0);
        run.report()
                .aim(
                        "the trial sees faults where they are: the stock engine skips, the xid8 fence reorders, the reader without a horizon skips",
                        rows.get(1).skipped() > 0
                                && rows.get(2).disordered() > 0
                                && rows.get(3).skipped() > 0);
    }
}
