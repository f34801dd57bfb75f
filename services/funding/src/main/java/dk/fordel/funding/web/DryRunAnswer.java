package dk.fordel.funding.web;

import dk.fordel.funding.view.settlements.Amounts;
import dk.fordel.spreadsheets.ImportReport;

import java.util.List;
import java.util.UUID;

/**
 * What closing the month from this file would come to.
 *
 * @param report every row, with every fault
 * @param totals of the rows without a fault
 * @param withoutSalary instructions that hold in the month and have no salary in the file; no
 *     fault, as leave can be unpaid, and worth a look
 */
record DryRunAnswer(String month, ImportReport report, Amounts totals, List<UUID> withoutSalary) {}
