/** The commands of README and guides, run as a reader runs them. */
@NullMarked
package dk.fordel.runtime.guides;

import org.jspecify.annotations.NullMarked;
