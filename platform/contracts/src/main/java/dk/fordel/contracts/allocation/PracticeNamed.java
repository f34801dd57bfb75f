package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A mandated role decided in which practice a position is advertised, before anybody has it
 * (ALLOC-P1P2). Whoever takes the programme is told of when the placement is confirmed.
 */
@WireName("dk.fordel.allocation.practice-named.v1")
@Says(
        "A mandated role decided in which practice a position is advertised, before anybody has it (ALLOC-P1P2). Whoever takes the programme is told of when the placement is confirmed.")
public record PracticeNamed(
        @Says("The placement; one for each position.") UUID placementId,
        @Says("The position.") UUID positionId,
        @Says("The training programme that is advertised.") UUID programmeId,
        @Says("The practice.") UUID practiceId,
        @Says("PHASE_1, PHASE_2 or PHASE_3.") String kind,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to,
        @Says("Municipality code of the practice.") String municipality,
        @Says("Code of the area decided in.") String area,
        @Says("Role that decided.") String decidedBy,
        @Says("On whose behalf (ORG-1).") String onBehalfOf,
        @Says("Legal basis (ORG-1).") String legalBasis,
        @Says("Version of the principles the decision was made under.") int principlesVersion,
        @Says("Whether it chose against the recommendation.") boolean override)
        implements AllocationEvent {}
