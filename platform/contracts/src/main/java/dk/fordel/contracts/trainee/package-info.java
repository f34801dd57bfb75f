/**
 * The trainee lifecycle: who trains, in which positions, with which wishes. Trainees are known by
 * id alone.
 */
@NullMarked
package dk.fordel.contracts.trainee;

import org.jspecify.annotations.NullMarked;
