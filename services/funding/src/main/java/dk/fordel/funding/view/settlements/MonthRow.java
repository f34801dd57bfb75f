package dk.fordel.funding.view.settlements;

import java.time.Instant;

/**
 * A closed month.
 *
 * @param fileNumber number of the file it was handed over in
 * @param salariesSha256 of the file of salaries it was closed from
 * @param entries how many salaries
 */
public record MonthRow(
        String month,
        int fileNumber,
        String salariesSha256,
        int entries,
        String closedByRole,
        String closedByPost,
        String onBehalfOf,
        Instant closedAt) {}
