package dk.fordel.course.catalogue;

/**
 * Somebody who attended.
 *
 * @param trainee who
 * @param enrolled whether the place had been booked; a walk-in has none
 */
public record Participant(TraineeId trainee, boolean enrolled) {}
