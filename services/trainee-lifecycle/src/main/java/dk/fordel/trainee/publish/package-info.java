/**
 * What others are told: that a trainee exists, which positions need a practice and when, which of
 * them are on offer and who takes them, which municipalities are wished or bounded to, which stays
 * in practices a trainee had before, who applies together, from which practices a trainee is
 * barred. Trainees are ids; sealed values, causes of a move and stays in hospitals stay here.
 */
@NullMarked
package dk.fordel.trainee.publish;

import org.jspecify.annotations.NullMarked;
