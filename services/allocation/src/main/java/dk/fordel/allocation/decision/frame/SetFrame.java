package dk.fordel.allocation.decision.frame;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.mandate.Decider;

import java.time.LocalDate;

/**
 * The council sets or amends a number; its scope must be one that binds something.
 *
 * @param basis the council's basis in words
 */
public record SetFrame(FrameKey key, int positions, String basis, Decider who, LocalDate on) {}
