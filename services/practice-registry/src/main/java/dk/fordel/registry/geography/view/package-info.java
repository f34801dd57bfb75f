/** Which municipalities, areas and posts there are on a day, and in which area a place lies. */
@NullMarked
package dk.fordel.registry.geography.view;

import org.jspecify.annotations.NullMarked;
