/** What is assessed of a practice: whom it treats (SOFT-4) and how it teaches (SOFT-7). */
@NullMarked
package dk.fordel.registry.practice.assessment;

import org.jspecify.annotations.NullMarked;
