/** What practices are called. */
@NullMarked
package dk.fordel.allocation.known.practice.view;

import org.jspecify.annotations.NullMarked;
