package dk.fordel.trials.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sorted measurements of one thing, at least one. */
record Figures(double[] sorted) {

    static Figures of(double... values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return new Figures(copy);
    }

    static Figures of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
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

    /** Median, minimum and maximum, with two decimals: milliseconds. */
    String spread() {
        return String.format(Locale.ROOT, "%,.2f (%,.2f to %,.2f)", median(), min(), max());
    }

    /** The same, whole, each so many times: a rate of transactions as a rate of events. */
    String spread(int times) {
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f to %,.0f)",
                median() * times,
                min() * times,
                max() * times);
    }
}
