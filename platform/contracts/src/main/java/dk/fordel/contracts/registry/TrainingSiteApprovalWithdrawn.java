package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** The council withdrew the approval (HARD-1). */
@WireName("dk.fordel.practice-registry.training-site-approval-withdrawn.v1")
@Says("The council withdrew the approval (HARD-1).")
public record TrainingSiteApprovalWithdrawn(
        @Says("The practice.") UUID practiceId, @Says("First day without approval.") LocalDate from)
        implements RegistryEvent {}
