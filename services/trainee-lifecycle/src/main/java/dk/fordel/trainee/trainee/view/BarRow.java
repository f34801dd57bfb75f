package dk.fordel.trainee.trainee.view;

import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.Sealed;

/** A bar that holds (HARD-3). */
public record BarRow(PracticeId practice, Sealed reason) {}
