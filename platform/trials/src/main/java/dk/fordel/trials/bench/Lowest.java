package dk.fordel.trials.bench;

import java.util.Locale;

/** The ratio that is farthest from its aim, and where it was seen. */
final class Lowest {

    private double ratio = Double.POSITIVE_INFINITY;
    private String where = "nowhere";

    void see(double seen, String seenWhere) {
        if (seen < ratio) {
            ratio = seen;
            where = seenWhere;
        }
    }

    boolean atLeast(double aim) {
        return ratio >= aim;
    }

    /** The ratio and where it was seen. */
    String told() {
        return String.format(Locale.ROOT, "%.2f (%s)", ratio, where);
    }

    /** The same when what was seen were inverse ratios, so that the lowest is the highest. */
    String toldInverse() {
        return String.format(Locale.ROOT, "%.2f (%s)", 1 / ratio, where);
    }
}
