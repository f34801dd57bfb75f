package dk.fordel.contracts.registry;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The council approved the practice as a training site, or renewed the approval (HARD-1). */
@WireName("dk.fordel.practice-registry.training-site-approved.v1")
@Says("The council approved the practice as a training site, or renewed the approval (HARD-1).")
public record TrainingSiteApproved(
        @Says("The practice.") UUID practiceId,
        @Says("First day.") LocalDate from,
        @Optionally @Says("Last day; open when absent.") @Nullable LocalDate to,
        @Optionally @Says("The council's conditions in words.") @Nullable String conditions)
        implements RegistryEvent {}
