package dk.fordel.allocation.known.facts;

import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import java.util.UUID;

/**
 * A practice wishes for a kind of trainee at a time (SOFT-6).
 *
 * @param id the registry's id of the wish
 * @param kind the kind wished for
 * @param starts the days on which the wished stay may begin
 */
public record Wish(UUID id, PositionKind kind, Period starts) {}
