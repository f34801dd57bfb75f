/**
 * The API: terms, instructions, months. A month is settled at the {@link
 * dk.fordel.funding.web.SettlementDesk}, which reads the file of salaries, asks the aggregates what
 * holds, and takes number and entries in one transaction. Reads come from the views and may be a
 * moment behind.
 */
@NullMarked
package dk.fordel.funding.web;

import org.jspecify.annotations.NullMarked;
