package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** The practice wishes for a kind of trainee at a time (SOFT-6). */
@WireName("dk.fordel.practice-registry.wish-stated.v1")
@Says("The practice wishes for a kind of trainee at a time (SOFT-6).")
public record WishStated(
        @Says("The practice.") UUID practiceId,
        @Says("The wish.") UUID wishId,
        @Says("KBU, INTRODUCTION, PHASE_1, PHASE_2, PHASE_3 or OTHER_SPECIALTY.") String kind,
        @Says("First day of the wished stay, at the earliest.") LocalDate from,
        @Says("First day of the wished stay, at the latest.") LocalDate to)
        implements RegistryEvent {}
