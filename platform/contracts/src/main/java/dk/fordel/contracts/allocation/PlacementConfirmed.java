package dk.fordel.contracts.allocation;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The placement stands; payroll and courses act on this. */
@WireName("dk.fordel.allocation.placement-confirmed.v1")
@Says("The placement stands; payroll and courses act on this.")
public record PlacementConfirmed(
        @Says("The placement.") UUID placementId,
        @Says("The position.") UUID positionId,
        @Says("The trainee.") UUID traineeId,
        @Says("The practice.") UUID practiceId,
        @Says("KBU, INTRODUCTION, PHASE_1, PHASE_2, PHASE_3 or OTHER_SPECIALTY.") String kind,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to,
        @Says("Municipality code of the practice.") String municipality,
        @Says("Postcode of the practice; course areas go by it in some regions (GEO-1).")
                String postcode,
        @Says("Code of the area.") String area,
        @Optionally @Says("The hospital that pays out where PAY-1 does not fix one (KBU, phase 1).")
                @Nullable String payingHospital)
        implements AllocationEvent {}
