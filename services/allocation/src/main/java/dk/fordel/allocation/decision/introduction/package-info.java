/**
 * The way of introduction positions (ALLOC-INTRO): the appointment committee assigns a
 * municipality, and the doctor accepts or declines the practice's offer before it runs out.
 */
@NullMarked
package dk.fordel.allocation.decision.introduction;

import org.jspecify.annotations.NullMarked;
