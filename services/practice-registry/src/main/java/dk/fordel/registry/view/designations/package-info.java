/** Which municipalities a list designates as coverage-threatened, and when. */
@NullMarked
package dk.fordel.registry.view.designations;

import org.jspecify.annotations.NullMarked;
