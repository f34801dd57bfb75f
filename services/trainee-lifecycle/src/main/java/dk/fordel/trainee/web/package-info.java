/**
 * What all controllers of trainees share: who may see whom. No answer but that of {@code /person}
 * holds anything personal, and that one is logged before it is given.
 */
@NullMarked
package dk.fordel.trainee.web;

import org.jspecify.annotations.NullMarked;
