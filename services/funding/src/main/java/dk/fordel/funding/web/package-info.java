/**
 * The API: terms, instructions, months. What it takes more than one command to do is done by {@link
 * dk.fordel.funding.application}. Reads come from the views and may be a moment behind.
 */
@NullMarked
package dk.fordel.funding.web;

import org.jspecify.annotations.NullMarked;
