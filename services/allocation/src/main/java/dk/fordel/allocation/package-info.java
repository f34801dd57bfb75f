/**
 * Decides which trainee goes to which practice: the council's frames and principles, rounds with
 * their recommendations, decisions and overrides, rulings. What it knew of practices and trainees
 * on the day of a decision is in its own events, so a decision can be reproduced. It knows trainees
 * by id alone, and of a bar only that there is one.
 */
@NullMarked
package dk.fordel.allocation;

import org.jspecify.annotations.NullMarked;
