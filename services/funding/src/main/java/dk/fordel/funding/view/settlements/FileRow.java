package dk.fordel.funding.view.settlements;

import java.time.Instant;

/**
 * A file that was handed over.
 *
 * @param number counts up without a gap over all months
 * @param sha256 of its bytes, in hexadecimal
 * @param lines how many lines it totals
 * @param totals as in its last line
 */
public record FileRow(
        int number,
        String month,
        String name,
        String sha256,
        int lines,
        Amounts totals,
        Instant writtenAt) {}
