/** What the registry hears from others. */
@NullMarked
package dk.fordel.registry.consume;

import org.jspecify.annotations.NullMarked;
