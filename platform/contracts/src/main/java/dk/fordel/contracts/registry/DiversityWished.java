package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The practice wishes for somebody who adds diversity, of a kind that it has not had for long
 * (SOFT-6).
 */
@WireName("dk.fordel.practice-registry.diversity-wished.v1")
@Says(
        "The practice wishes for somebody who adds diversity, of a kind that it has not had for long (SOFT-6).")
public record DiversityWished(
        @Says("The practice.") UUID practiceId,
        @Says("The wish.") UUID wishId,
        @Says("First day of the wished stay, at the earliest.") LocalDate from,
        @Says("First day of the wished stay, at the latest.") LocalDate to)
        implements RegistryEvent {}
