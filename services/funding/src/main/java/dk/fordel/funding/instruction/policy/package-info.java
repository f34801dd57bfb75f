/**
 * One fact of allocation in, one command to an instruction out. Each policy asks the aggregates
 * themselves for terms and kind, so that payroll is never told what held a moment ago. Public,
 * because the {@code consume} package names them.
 */
@NullMarked
package dk.fordel.funding.instruction.policy;

import org.jspecify.annotations.NullMarked;
