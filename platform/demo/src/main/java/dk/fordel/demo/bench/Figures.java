package dk.fordel.demo.bench;

import java.util.Arrays;
import java.util.Locale;

/** Sorted measurements of one thing. */
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

    /** Median, minimum and maximum. */
    String spread(String unit) {
        return String.format(
                Locale.ROOT,
                "%.1f %s (min %.1f, max %.1f)",
                median(),
                unit,
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
