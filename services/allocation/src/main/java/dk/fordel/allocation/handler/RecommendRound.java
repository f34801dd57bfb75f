package dk.fordel.allocation.handler;

import dk.fordel.allocation.facts.RoundId;

import java.time.LocalDate;

/**
 * The HR education office has a round thought through.
 *
 * @param lateChange whether positions that are decided and not yet confirmed may be moved, as few
 *     as possible
 */
public record RecommendRound(RoundId round, Decider who, boolean lateChange, LocalDate on) {}
