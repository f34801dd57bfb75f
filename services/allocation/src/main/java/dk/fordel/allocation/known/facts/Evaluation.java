package dk.fordel.allocation.known.facts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How trainees found the practice (SOFT-7).
 *
 * @param id the registry's id
 * @param on the day it was made
 * @param score 0 to 100
 */
public record Evaluation(UUID id, LocalDate on, int score) {}
