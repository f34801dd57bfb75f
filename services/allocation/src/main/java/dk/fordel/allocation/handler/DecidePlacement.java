package dk.fordel.allocation.handler;

import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.placement.Reason;

import java.time.LocalDate;

/**
 * Somebody decides where a trainee goes.
 *
 * @param on the day of the decision
 */
public record DecidePlacement(
        PlacementId placement, PracticeId practice, Decider who, Reason reason, LocalDate on) {}
