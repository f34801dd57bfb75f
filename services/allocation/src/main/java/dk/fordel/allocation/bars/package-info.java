/**
 * Which practices a trainee can never be placed in (HARD-3). A bar is a trainee's, not a
 * position's, and may become known before or after a position does. The reason is private: it never
 * comes here.
 */
@NullMarked
package dk.fordel.allocation.bars;

import org.jspecify.annotations.NullMarked;
