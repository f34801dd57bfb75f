package dk.fordel.registry.practice.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A practice in a list, as it is on the day that was asked about.
 *
 * @param id its id
 * @param reference what the education office calls it
 * @param name its name
 * @param postcode four digits
 * @param municipality code of its municipality
 * @param municipalityName name of its municipality
 * @param area its area; null where none is assigned (ORG-3)
 * @param organisationType SOLO or PARTNERSHIP
 * @param ownerKind who owns it
 * @param capacity trainees at once
 * @param tutors how many tutors are active
 * @param approved whether the council approves it
 * @param approvedFrom first day of that approval
 * @param approvedTo last day of that approval; null when open, or when there is none
 */
public record PracticeRow(
        UUID id,
        String reference,
        String name,
        String postcode,
        String municipality,
        @Nullable String municipalityName,
        @Nullable String area,
        String organisationType,
        String ownerKind,
        int capacity,
        int tutors,
        boolean approved,
        @Nullable LocalDate approvedFrom,
        @Nullable LocalDate approvedTo) {}
