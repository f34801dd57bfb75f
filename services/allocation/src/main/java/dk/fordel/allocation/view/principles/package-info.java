/** The versions of the principles. */
@NullMarked
package dk.fordel.allocation.view.principles;

import org.jspecify.annotations.NullMarked;
