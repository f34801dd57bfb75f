/** Which placements there are, how far each is, and what was recommended, decided and ruled. */
@NullMarked
package dk.fordel.allocation.decision.placement.view;

import org.jspecify.annotations.NullMarked;
