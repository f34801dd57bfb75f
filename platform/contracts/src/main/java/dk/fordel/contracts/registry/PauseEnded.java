package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** A pause was cancelled or shortened (HARD-6). */
@WireName("dk.fordel.practice-registry.pause-ended.v1")
@Says("A pause was cancelled or shortened (HARD-6).")
public record PauseEnded(
        @Says("The practice.") UUID practiceId,
        @Says("The pause.") UUID pauseId,
        @Says("Its last day now; the day before its first when it was cancelled.")
                LocalDate lastDay)
        implements RegistryEvent {}
