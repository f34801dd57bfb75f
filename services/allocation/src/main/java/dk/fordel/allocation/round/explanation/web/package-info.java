/** How explanations are asked for, as data or as text, in Danish or English. */
@NullMarked
package dk.fordel.allocation.round.explanation.web;

import org.jspecify.annotations.NullMarked;
