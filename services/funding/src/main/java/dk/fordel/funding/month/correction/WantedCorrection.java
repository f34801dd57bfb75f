package dk.fordel.funding.month.correction;

import dk.fordel.funding.money.Ore;
import dk.fordel.funding.month.EntryId;

/**
 * What an entry should have said, before its days and terms are asked anew.
 *
 * @param entry the entry that was wrong
 * @param salary the right salary of the month
 * @param reason why it was wrong; never a person's name
 */
public record WantedCorrection(EntryId entry, Ore salary, String reason) {}
