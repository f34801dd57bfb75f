/**
 * The numbers of the files that are handed to payroll (PAY-6). One register counts for all months,
 * so that whoever receives files 1, 2 and 4 knows that one is missing. A number is taken in the
 * transaction that writes its file: if that fails, the number was never taken; if two want the next
 * number at once, the register's own history makes one of them wait and take the one after.
 */
@NullMarked
package dk.fordel.funding.register;

import org.jspecify.annotations.NullMarked;
