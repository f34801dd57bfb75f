/** Which parties are asked what they say to a decision, and what came of it. */
@NullMarked
package dk.fordel.allocation.decision.hearing.view;

import org.jspecify.annotations.NullMarked;
