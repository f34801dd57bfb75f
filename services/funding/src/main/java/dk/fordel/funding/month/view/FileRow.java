package dk.fordel.funding.month.view;

import java.time.Instant;

/**
 * A file that was handed over.
 *
 * @param number number of the file; counts up without a gap over all months
 * @param month the settled month, for example 2026-09
 * @param name what the file is called
 * @param sha256 of its bytes, in hexadecimal
 * @param lines how many lines it totals
 * @param totals as in its last line, in whole øre
 * @param writtenAt when it was written, in UTC
 */
public record FileRow(
        int number,
        String month,
        String name,
        String sha256,
        int lines,
        Amounts totals,
        Instant writtenAt) {}
