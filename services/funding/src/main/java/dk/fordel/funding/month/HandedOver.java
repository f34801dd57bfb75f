package dk.fordel.funding.month;

import java.util.List;

/**
 * What came of a list of salaries.
 *
 * @param file the file that was written
 * @param leftOut the rows that are not in it
 */
public record HandedOver(SettledFile file, List<LeftOut> leftOut) {

    /** Later changes to the list that was given change nothing here. */
    public HandedOver {
        leftOut = List.copyOf(leftOut);
    }
}
