package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/**
 * The council set or amended the number of positions of a kind that begin in a year, for one
 * district or hospital unit (FRAME-1..3, HARD-7).
 */
@WireName("dk.fordel.allocation.frame-set.v1")
@Says(
        "The council set or amended the number of positions of a kind that begin in a year, for one district or hospital unit (FRAME-1..3, HARD-7).")
public record FrameSet(
        @Says("The frame.") UUID frameId,
        @Says("INTRODUCTION, PHASE_1 and so on.") String kind,
        @Says("Calendar year in which the positions begin.") int year,
        @Says("District (introduction) or hospital unit (programmes) that the number holds for.")
                String scope,
        @Says("How many.") int positions,
        @Says("The council's basis in words.") String basis)
        implements AllocationEvent {}
