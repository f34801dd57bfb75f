/**
 * What touches several aggregates, or is more than one command, in one unit of work and one
 * transaction. Forming a team asks each of its trainees, who can be in one team at a time.
 * Registering a person seals what is personal before a command is made of it; a CPR number that is
 * known already leads to the trainee it stands for.
 */
@NullMarked
package dk.fordel.trainee.application;

import org.jspecify.annotations.NullMarked;
