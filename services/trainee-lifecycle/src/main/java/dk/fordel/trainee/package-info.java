/**
 * Who trains: trainees, their programmes with every position's computed days, their wishes and the
 * practices they are barred from. The only home of personal data: names, CPR numbers, contact data
 * and reasons for a bar are sealed with a key per person before any command carries them, so no
 * event, message, log or error can hold them. It decides nothing about where a trainee goes; it
 * follows what {@code allocation} decides, so that a trainee's plan shows it.
 */
@NullMarked
package dk.fordel.trainee;

import org.jspecify.annotations.NullMarked;
