/** Which municipalities a list designates as coverage-threatened, and when. */
@NullMarked
package dk.fordel.registry.coverage.view;

import org.jspecify.annotations.NullMarked;
