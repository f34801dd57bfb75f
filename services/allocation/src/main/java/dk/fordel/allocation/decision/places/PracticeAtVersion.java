package dk.fordel.allocation.decision.places;

import dk.fordel.allocation.known.facts.PracticeFacts;

/**
 * What is known of a practice.
 *
 * @param facts the facts
 * @param version number of the practice's last event in them; with it they can be had again
 */
public record PracticeAtVersion(PracticeFacts facts, long version) {}
