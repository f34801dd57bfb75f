package dk.fordel.trials.bench;

import java.util.Arrays;
import java.util.Locale;

/** Sorted measurements of one thing, at least one. */
record Figures(double[] sorted) {

    static Figures of(double... values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return new Figures(copy);
    }

    double percentile(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    double median() {
        return percentile(0.5);
    }

    double min() {
        return sorted[0];
    }

    double max() {
        return sorted[sorted.length - 1];
    }

    /** Median, minimum and maximum. */
    String spread() {
        return String.format(Locale.ROOT, "%,.1f (%,.1f to %,.1f)", median(), min(), max());
    }
}
