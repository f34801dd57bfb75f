package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A practice is known from now on, and which one it is. Told beside version 1, once for each
 * practice; for one that was registered before there was a version 2, when its region lists it
 * again.
 */
@WireName("dk.fordel.practice-registry.practice-registered.v2")
@Says(
        "A practice is known from now on, and which one it is. Told beside version 1, once for each practice; for one that was registered before there was a version 2, when its region lists it again.")
public record PracticeRegisteredV2(
        @Says("The practice.") UUID practiceId,
        @Says(
                        "Provider number (ydernummer), one to six digits; shared by partnerships and used again, so never a key.")
                String providerNumber,
        @Says("Name of the practice, at most 120 characters.") String name,
        @Says("Street, number and place, at most 200 characters.") String address,
        @Says("Four digits.") String postcode,
        @Says("Municipality code, for example 730.") String municipality,
        @Says("SOLO or PARTNERSHIP.") String organisationType,
        @Says("PARTNERSHIP, SOLO, REGIONAL_CLINIC, LICENCE_CLINIC or SPECIALIST_PRACTICE (S2).")
                String ownerKind,
        @Says("How many trainees at once on the first day (HARD-2).") int capacity,
        @Says("First day.") LocalDate registeredOn)
        implements RegistryEvent {}
