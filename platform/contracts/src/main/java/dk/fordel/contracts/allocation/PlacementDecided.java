package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A mandated role decided where a trainee goes. An override is a decision against the
 * recommendation.
 */
@WireName("dk.fordel.allocation.placement-decided.v1")
@Says(
        "A mandated role decided where a trainee goes. An override is a decision against the recommendation.")
public record PlacementDecided(
        @Says("The placement; one for each position.") UUID placementId,
        @Says("The position.") UUID positionId,
        @Says("The trainee.") UUID traineeId,
        @Says("The practice.") UUID practiceId,
        @Says("KBU, INTRODUCTION, PHASE_1, PHASE_2, PHASE_3 or OTHER_SPECIALTY.") String kind,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to,
        @Says("Municipality code of the practice.") String municipality,
        @Says("Code of the area decided in.") String area,
        @Says("Role that decided.") String decidedBy,
        @Says("On whose behalf (ORG-1).") String onBehalfOf,
        @Says("Legal basis (ORG-1).") String legalBasis,
        @Says("Version of the principles the decision was made under.") int principlesVersion,
        @Says("Whether it chose against the recommendation.") boolean override,
        @Optionally @Says("Reason code of an override.") @Nullable String reasonCode)
        implements AllocationEvent {}
