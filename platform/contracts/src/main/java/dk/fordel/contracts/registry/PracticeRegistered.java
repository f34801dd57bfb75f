package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** A practice is known from now on. It may not train before it is approved. */
@WireName("dk.fordel.practice-registry.practice-registered.v1")
@Says("A practice is known from now on. It may not train before it is approved.")
public record PracticeRegistered(
        @Says("The practice.") UUID practiceId,
        @Says("Municipality code, for example 730.") String municipality,
        @Says("Four digits.") String postcode,
        @Says("SOLO or PARTNERSHIP.") String organisationType,
        @Says("PARTNERSHIP, SOLO, REGIONAL_CLINIC, LICENCE_CLINIC or SPECIALIST_PRACTICE (S2).")
                String ownerKind,
        @Says("How many trainees at once (HARD-2).") int capacity,
        @Says("First day.") LocalDate registeredOn)
        implements RegistryEvent {}
