package dk.fordel.registry.practice.registration;

import dk.fordel.registry.practice.OrganisationType;
import dk.fordel.registry.practice.OwnerKind;
import dk.fordel.registry.practice.PatientBase;
import dk.fordel.registry.practice.Reference;

import java.time.LocalDate;

/**
 * What is written of a practice when it is registered, by itself or as a row of a list.
 *
 * @param reference what the education office calls it, for ever
 * @param providerNumber one to six digits
 * @param name at most 120 characters
 * @param street street, number and place
 * @param postcode four digits
 * @param municipality the code of a municipality, which the geography may not know
 * @param organisationType how it is organised
 * @param ownerKind who owns it
 * @param patientBase whom it treats
 * @param capacity trainees at once
 * @param tutors how many tutors it has; numbered from 1
 * @param registeredOn the day from which on it is known
 */
public record PracticeEntry(
        Reference reference,
        String providerNumber,
        String name,
        String street,
        String postcode,
        String municipality,
        OrganisationType organisationType,
        OwnerKind ownerKind,
        PatientBase patientBase,
        int capacity,
        int tutors,
        LocalDate registeredOn) {}
