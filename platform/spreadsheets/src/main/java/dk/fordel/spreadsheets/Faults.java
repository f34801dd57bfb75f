package dk.fordel.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many faults of a file are told. Nobody reads more, and a sheet in which every cell is wrong
 * would take many times its own size.
 */
final class Faults {

    private static final int MOST = 1_000;

    private final List<Fault> warnings = new ArrayList<>();
    private int listed;
    private int unlisted;

    /**
     * Counts one more.
     *
     * @param first whether it is the first of its row, which is always listed: a row without a
     *     fault would pass for a good one
     * @return whether it is listed
     */
    boolean isListed(boolean first) {
        boolean isListed = first || listed < MOST;
        if (isListed) {
            listed++;
        } else {
            unlisted++;
        }
        return isListed;
    }

    void warn(Fault warning) {
        if (warnings.size() < MOST) {
            warnings.add(warning);
        }
    }

    List<Fault> warnings() {
        return warnings;
    }

    /** Says that there are more than are listed. */
    Stream<Fault> more(int lastRow) {
        return unlisted == 0
                ? Stream.empty()
                : Stream.of(
                        new Fault(
                                lastRow,
                                null,
                                "%,d more faults are not listed; correct these, and try the file again."
                                        .formatted(unlisted)));
    }
}
