/**
 * What all controllers of the registry share: under which mandate a caller acts, and on which day.
 */
@NullMarked
package dk.fordel.registry.web;

import org.jspecify.annotations.NullMarked;
