/**
 * Who may import whom, and how things are named: rules R1 to R12, run by every service as {@code
 * class ArchitectureTest extends ArchitectureRules {}} in its base package. Each rule is seen to
 * fail on a deliberately wrong service among this module's tests.
 *
 * <p>A folder of a service is a capability. What a class in it may import goes by its {@link
 * dk.fordel.testing.architecture.Kind}: a controller is web, a component is the application layer,
 * what lies below {@code view}, {@code policy}, {@code publish}, {@code consume} or {@code web} is
 * that, what was declared as an adapter is one, and everything else is domain; so a class that says
 * nothing of itself is held by the strictest rule, and no rule is passed by being about nothing.
 */
@NullMarked
package dk.fordel.testing.architecture;

import org.jspecify.annotations.NullMarked;
