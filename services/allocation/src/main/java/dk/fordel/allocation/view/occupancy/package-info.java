/** Who is where and when: the places taken in each practice. */
@NullMarked
package dk.fordel.allocation.view.occupancy;

import org.jspecify.annotations.NullMarked;
