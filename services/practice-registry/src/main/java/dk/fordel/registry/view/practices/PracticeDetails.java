package dk.fordel.registry.view.practices;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that is known of a practice, with every dated fact.
 *
 * @param row as it is on the day that was asked about
 * @param providerNumber shared and used again; never a key
 * @param address street, number and place
 * @param setting RURAL or URBAN, on the day that was asked about
 * @param deprivation LOW, MIDDLE or HIGH, on that day
 * @param complexity LOW, MIDDLE or HIGH, on that day
 * @param registeredOn the day from which on it is known
 * @param approvals what the council said, in its order; of a day holds what was said last about it
 * @param capacities trainees at once, each from a day on
 * @param twoToATutor the days on which the council allows two trainees to a tutor
 * @param tutors by number, each with the teaching level on the day that was asked about
 * @param pauses by first day
 * @param wishes that stand, by first day
 * @param evaluations by day
 */
public record PracticeDetails(
        PracticeRow row,
        String providerNumber,
        String address,
        String setting,
        String deprivation,
        String complexity,
        LocalDate registeredOn,
        List<Ruling> approvals,
        List<Capacity> capacities,
        List<Permission> twoToATutor,
        List<TutorRow> tutors,
        List<Pause> pauses,
        List<WishRow> wishes,
        List<EvaluationRow> evaluations) {

    /**
     * What the council said.
     *
     * @param ruling GRANTED, RENEWED, SUSPENDED or WITHDRAWN
     * @param approved whether the practice may train on these days
     * @param from first day
     * @param to last day; null when open
     * @param words conditions, or the reason
     */
    public record Ruling(
            String ruling,
            boolean approved,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String words) {}

    /** Trainees at once, from a day on. */
    public record Capacity(LocalDate from, int capacity) {}

    /** Days on which two trainees to a tutor are allowed. */
    public record Permission(LocalDate from, @Nullable LocalDate to) {}

    /** A tutor; number and days, never a name. */
    public record TutorRow(
            UUID id,
            int number,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate courseCompletedOn,
            int yearsOfExperience,
            @Nullable LocalDate assessmentMethodsUpdatedOn,
            boolean senior) {}

    /** A pause; the last day lies before the first when it was cancelled. */
    public record Pause(UUID id, LocalDate from, LocalDate lastDay) {}

    /** A wish for a kind of trainee, or for DIVERSITY. */
    public record WishRow(UUID id, String kind, LocalDate from, LocalDate to) {}

    /** What trainees said, in whole percent; no answers when nobody knows how many. */
    public record EvaluationRow(UUID id, LocalDate on, int score, int answers) {}
}
