package dk.fordel.trials.bench;

import dk.fordel.trials.Report;

import java.util.Locale;

/**
 * What all benchmarks of a run share.
 *
 * @param lab the servers and the services under test
 * @param rounds how often each way is measured, after one round that warms up
 * @param brief tiny sizes: shows that all works and measures nothing
 */
record Run(Report report, Lab lab, int rounds, long seed, boolean brief) {

    int size(int full, int whenBrief) {
        return brief ? whenBrief : full;
    }

    /** Tells a waiting human what goes on; never part of the report. */
    void progress(String format, Object... arguments) {
        System.err.printf(Locale.ROOT, format + "%n", arguments);
    }
}
