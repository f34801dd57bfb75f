/**
 * The hearing of a party (SOFT-8): where a decision places a trainee in a municipality that is none
 * of those the trainee ranked, the trainee is heard before the decision is confirmed. A hearing is
 * about one placement and one practice; decided elsewhere, there is something else to be heard
 * about. It is closed when it is answered, or when the last day for the answer has passed.
 *
 * <p>What the party says is personal and stays with whoever received it: known here is only whether
 * the party agrees or objects, and on which day that was said.
 */
@NullMarked
package dk.fordel.allocation.decision.hearing;

import org.jspecify.annotations.NullMarked;
