package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** Whom the practice treats, from a day on until it is assessed anew (SOFT-4). */
@WireName("dk.fordel.practice-registry.patient-base-assessed.v1")
@Says("Whom the practice treats, from a day on until it is assessed anew (SOFT-4).")
public record PatientBaseAssessed(
        @Says("The practice.") UUID practiceId,
        @Says("First day.") LocalDate from,
        @Says("URBAN or RURAL.") String setting,
        @Says("How deprived the area is, beside the region as a whole: LOW, MIDDLE or HIGH.")
                String deprivation,
        @Says("How complex the diseases are, beside the region as a whole: LOW, MIDDLE or HIGH.")
                String complexity)
        implements RegistryEvent {}
