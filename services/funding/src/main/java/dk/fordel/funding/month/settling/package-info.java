/**
 * A month is settled: its list of salaries is read, tried without effect or settled, and
 * supplemented when a salary was forgotten (PAY-1).
 */
@NullMarked
package dk.fordel.funding.month.settling;

import org.jspecify.annotations.NullMarked;
