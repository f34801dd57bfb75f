/** The versions of the principles. */
@NullMarked
package dk.fordel.allocation.principles.version.view;

import org.jspecify.annotations.NullMarked;
