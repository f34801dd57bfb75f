/** What is asked of the registry. Each package below is one view, with a position of its own. */
@NullMarked
package dk.fordel.registry.view;

import org.jspecify.annotations.NullMarked;
