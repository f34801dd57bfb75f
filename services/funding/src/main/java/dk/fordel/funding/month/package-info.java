/**
 * The settlement of a calendar month (PAY-2): each salary that was paid is shared between practice
 * and region over the days on which an instruction held, to the øre, and a practice's honorarium
 * follows the same days. An entry keeps all that its amounts came from, so every krone can be
 * explained.
 *
 * <p>A month is closed once, when it is over, from one file of salaries; closing can leave out rows
 * that have a fault, and then says which. Nothing settled is ever changed: what was left out or
 * forgotten is settled in a supplement, a file with its own number and totals, and a correction is
 * a new entry that names the one it corrects. What was handed over, the numbered files with their
 * control totals, is kept word for word.
 */
@NullMarked
package dk.fordel.funding.month;

import org.jspecify.annotations.NullMarked;
