/**
 * Funding says whom payroll pays, where and at whose cost (PAY-1, PAY-5), settles each month from
 * the salaries that were paid, to the øre (PAY-2), and hands numbered files over (PAY-6). The
 * payroll system is master of what was paid; this service of who, where and at whose cost. It knows
 * trainees and practices by id only.
 */
@NullMarked
package dk.fordel.funding;

import org.jspecify.annotations.NullMarked;
