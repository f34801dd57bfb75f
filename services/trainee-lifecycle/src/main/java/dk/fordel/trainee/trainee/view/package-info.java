/**
 * Which trainees there are, sealed, which stays they had before, and from which practices they are
 * barred.
 */
@NullMarked
package dk.fordel.trainee.trainee.view;

import org.jspecify.annotations.NullMarked;
