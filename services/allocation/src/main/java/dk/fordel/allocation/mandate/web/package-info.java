/**
 * Who is calling, in the words of a mandate: the roles and areas of the token, the covers that hold
 * today, and what is about one area alone.
 */
@NullMarked
package dk.fordel.allocation.mandate.web;

import org.jspecify.annotations.NullMarked;
