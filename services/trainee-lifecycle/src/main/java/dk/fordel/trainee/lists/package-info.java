/**
 * Lists of trainees and of earlier stays. A list is carried out row by row through the same
 * commands as single requests, each row in a transaction of its own; a dry run does the same and
 * rolls each row back, so it finds exactly what the real run would.
 */
@NullMarked
package dk.fordel.trainee.lists;

import org.jspecify.annotations.NullMarked;
