/**
 * Makes a PDF of a page. What stands on the page, and in which language, belongs to the service
 * that prints it.
 */
@NullMarked
package dk.fordel.printing;

import org.jspecify.annotations.NullMarked;
