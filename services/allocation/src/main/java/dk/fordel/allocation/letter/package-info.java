/**
 * Letters about decisions, on paper: laid out as XHTML, printed by {@code platform/printing}. Who a
 * letter is to, and what the practice is called, is said by whoever asks for it; it is printed and
 * forgotten. Nothing here is kept or logged.
 */
@NullMarked
package dk.fordel.allocation.letter;

import org.jspecify.annotations.NullMarked;
