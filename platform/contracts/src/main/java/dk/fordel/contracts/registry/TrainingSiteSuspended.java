package dk.fordel.contracts.registry;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The council suspended the approval for a period (HARD-1). */
@WireName("dk.fordel.practice-registry.training-site-suspended.v1")
@Says("The council suspended the approval for a period (HARD-1).")
public record TrainingSiteSuspended(
        @Says("The practice.") UUID practiceId,
        @Says("First day without approval.") LocalDate from,
        @Optionally @Says("Last day of the suspension; open when absent.") @Nullable LocalDate to)
        implements RegistryEvent {}
