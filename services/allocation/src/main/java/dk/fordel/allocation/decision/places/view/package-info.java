/** Who is where and when: the places taken in each practice. */
@NullMarked
package dk.fordel.allocation.decision.places.view;

import org.jspecify.annotations.NullMarked;
