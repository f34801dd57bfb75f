/**
 * Who may import whom, and how things are named: rules R1 to R12, run by every service as {@code
 * class ArchitectureTest extends ArchitectureRules {}} in its base package. Each rule is seen to
 * fail on a deliberately wrong service among this module's tests.
 *
 * <p>A package of a service is its domain unless it is one of the known others (the base package
 * itself, {@code view}, {@code policy}, {@code publish}, {@code consume}, {@code web}, {@code
 * application}) or declared as an adapter; so a package under a wrong name is held by the strictest
 * rule, and no rule is passed by being about nothing.
 */
@NullMarked
package dk.fordel.testing.architecture;

import org.jspecify.annotations.NullMarked;
