package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PracticeId;

/**
 * The decision that another one replaced.
 *
 * @param practice that it had chosen
 * @param decided whose it was, and of which day
 * @param seen version of the placement that its successor was decided on
 */
public record Replaced(PracticeId practice, DecidedBy decided, long seen) {}
