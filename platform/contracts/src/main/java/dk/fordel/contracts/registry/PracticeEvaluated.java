package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Trainees evaluated the practice (SOFT-7). The same evaluation told again replaces what was told
 * before.
 */
@WireName("dk.fordel.practice-registry.practice-evaluated.v1")
@Says(
        "Trainees evaluated the practice (SOFT-7). The same evaluation told again replaces what was told before.")
public record PracticeEvaluated(
        @Says("The practice.") UUID practiceId,
        @Says("The evaluation.") UUID evaluationId,
        @Says("Its day.") LocalDate on,
        @Says("Whole percent, 0 to 100.") int score,
        @Says("How many answered; 0 when nobody knows how many.") int answers)
        implements RegistryEvent {}
