/**
 * Letters about decisions, on paper: laid out as XHTML, printed by {@code platform/printing}. Who a
 * letter is to is said by whoever asks for it; it is printed and forgotten. What the practice is
 * called is what the registry told. Nothing here is kept or logged.
 */
@NullMarked
package dk.fordel.allocation.letter;

import org.jspecify.annotations.NullMarked;
