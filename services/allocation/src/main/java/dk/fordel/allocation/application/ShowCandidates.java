package dk.fordel.allocation.application;

import dk.fordel.allocation.facts.PlacementId;

import java.time.LocalDate;

/** A question: which practices could the position go to? Answers what is possible, best first. */
public record ShowCandidates(PlacementId placement, LocalDate on) {}
