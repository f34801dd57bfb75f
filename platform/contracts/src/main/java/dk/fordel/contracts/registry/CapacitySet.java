package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** How many trainees at once the practice takes from a day on (HARD-2). */
@WireName("dk.fordel.practice-registry.capacity-set.v1")
@Says("How many trainees at once the practice takes from a day on (HARD-2).")
public record CapacitySet(
        @Says("The practice.") UUID practiceId,
        @Says("Trainees at once.") int capacity,
        @Says("First day.") LocalDate from)
        implements RegistryEvent {}
