/** Which decisions gave words that speak of operations (NEVER-1), and what became of them. */
@NullMarked
package dk.fordel.allocation.decision.findings.view;

import org.jspecify.annotations.NullMarked;
