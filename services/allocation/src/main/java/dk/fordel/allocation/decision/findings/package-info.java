/** Decisions whose words speak of operations, for a second person to judge (NEVER-1). */
@NullMarked
package dk.fordel.allocation.decision.findings;

import org.jspecify.annotations.NullMarked;
