/** Corrections of a settled month: entries that name what they correct, never edits. */
@NullMarked
package dk.fordel.funding.month.correction;

import org.jspecify.annotations.NullMarked;
