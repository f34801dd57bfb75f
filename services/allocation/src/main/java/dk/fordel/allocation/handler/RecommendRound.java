package dk.fordel.allocation.handler;

import dk.fordel.allocation.facts.RoundId;

import java.time.LocalDate;

/** The HR education office has a round thought through. */
public record RecommendRound(RoundId round, Decider who, LocalDate on) {}
