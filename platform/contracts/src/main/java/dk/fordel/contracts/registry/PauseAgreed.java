package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** The practice takes no trainees for a period (HARD-6). */
@WireName("dk.fordel.practice-registry.pause-agreed.v1")
@Says("The practice takes no trainees for a period (HARD-6).")
public record PauseAgreed(
        @Says("The practice.") UUID practiceId,
        @Says("The pause.") UUID pauseId,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to)
        implements RegistryEvent {}
