/**
 * Decisions that touch several aggregates at once, in one unit of work and one transaction: forming
 * a team asks each of its trainees, who can be in one team at a time.
 */
@NullMarked
package dk.fordel.trainee.application;

import org.jspecify.annotations.NullMarked;
