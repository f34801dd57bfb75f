package dk.fordel.allocation.application;

import dk.fordel.allocation.facts.FrameKey;

import java.time.LocalDate;

/**
 * The council sets or amends a number; its scope must be one that binds something.
 *
 * @param basis the council's basis in words
 */
public record SetFrame(FrameKey key, int positions, String basis, Decider who, LocalDate on) {}
