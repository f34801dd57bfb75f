package dk.fordel.registry.practice.registration;

import dk.fordel.registry.practice.OrganisationType;
import dk.fordel.registry.practice.OwnerKind;
import dk.fordel.registry.practice.PatientBase;
import dk.fordel.registry.practice.PatientBase.Level;
import dk.fordel.registry.practice.PatientBase.Setting;
import dk.fordel.registry.practice.Reference;
import dk.fordel.web.DayBetween;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Registers a practice.
 *
 * @param reference what the education office calls it, for ever; for example P-0017
 * @param providerNumber one to six digits, for example 012345; never a key
 * @param name for example {@code Lægehuset Elmevej}; at most 120 characters
 * @param address street, number and place, for example {@code Elmevej 4, Randers}
 * @param postcode four digits, for example 8900
 * @param municipality code of a municipality that the geography knows, for example 730
 * @param organisationType SOLO or PARTNERSHIP
 * @param ownerKind who owns it
 * @param setting RURAL or URBAN
 * @param deprivation LOW, MIDDLE or HIGH
 * @param complexity LOW, MIDDLE or HIGH
 * @param capacity trainees at once, for example 2; at most one a tutor
 * @param tutors how many tutors it has, for example 2; numbered from 1
 * @param registeredOn the day from which on it is known; today when left out
 */
record RegisterRequest(
        @NotNull @Size(max = 40) String reference,
        @NotNull @Size(max = 6) String providerNumber,
        @NotNull @Size(max = 120) String name,
        @NotNull @Size(max = 200) String address,
        @NotNull @Size(max = 4) String postcode,
        @NotNull @Size(max = 3) String municipality,
        @NotNull OrganisationType organisationType,
        @NotNull OwnerKind ownerKind,
        @NotNull Setting setting,
        @NotNull Level deprivation,
        @NotNull Level complexity,
        @NotNull @Min(1) @Max(99) Integer capacity,
        @NotNull @Min(0) @Max(99) Integer tutors,
        @Nullable @DayBetween(from = "-P60Y", to = "P2Y") LocalDate registeredOn) {

    /**
     * @param today from which on the practice is known when the request says no day
     */
    PracticeEntry entry(LocalDate today) {
        return new PracticeEntry(
                new Reference(reference),
                providerNumber,
                name,
                address,
                postcode,
                municipality,
                organisationType,
                ownerKind,
                new PatientBase(setting, deprivation, complexity),
                capacity,
                tutors,
                registeredOn == null ? today : registeredOn);
    }
}
