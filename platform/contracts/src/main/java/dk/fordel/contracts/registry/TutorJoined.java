package dk.fordel.contracts.registry;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A tutor is active in the practice from a day on (HARD-1). */
@WireName("dk.fordel.practice-registry.tutor-joined.v1")
@Says("A tutor is active in the practice from a day on (HARD-1).")
public record TutorJoined(
        @Says("The practice.") UUID practiceId,
        @Says("The tutor.") UUID tutorId,
        @Says("First day.") LocalDate from,
        @Optionally @Says("Last day, when it is known beforehand.") @Nullable LocalDate to)
        implements RegistryEvent {}
