/**
 * Terms of pay (PAY-1, table 3 of S1): for each kind of position who employs, which hospital pays
 * out, what share of the salary the practice bears and what honorarium it gets. They are
 * effective-dated data (PAY-2): a new version holds from its first day, earlier versions stay, and
 * where two versions begin on one day the later recorded one holds. Every version names who set it
 * and on what basis (ORG-1). Which trainee is paid what is not decided here.
 */
@NullMarked
package dk.fordel.funding.terms;

import org.jspecify.annotations.NullMarked;
