package dk.fordel.funding.month.view;

import java.time.Instant;

/**
 * A closed month.
 *
 * @param month the month, for example 2026-09
 * @param fileNumber number of the file it was handed over in
 * @param salariesSha256 of the bytes of the file of salaries it was closed from, in hexadecimal
 * @param entries how many salaries it was closed with
 * @param closedByRole role that closed it, for example HR_OFFICE
 * @param closedByPost post that closed it; never a person's name
 * @param onBehalfOf for whom it was closed
 * @param closedAt when it was closed, in UTC
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
