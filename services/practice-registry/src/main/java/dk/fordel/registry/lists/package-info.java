/**
 * Practices by the list: a spreadsheet is read row by row, and each row is told what became of it.
 */
@NullMarked
package dk.fordel.registry.lists;

import org.jspecify.annotations.NullMarked;
