/** What practices are called. */
@NullMarked
package dk.fordel.allocation.view.practices;

import org.jspecify.annotations.NullMarked;
