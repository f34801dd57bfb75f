package dk.fordel.registry.practice.view;

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
     * @param words the conditions of an approval; the reason for a suspension or withdrawal, for
     *     those who may know it
     */
    public record Ruling(
            String ruling,
            boolean approved,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String words) {

        private Ruling withoutReason() {
            return approved ? this : new Ruling(ruling, false, from, to, null);
        }
    }

    /** What anybody may know: why an approval was taken away is left out (HARD-1). */
    public PracticeDetails withoutReasons() {
        return new PracticeDetails(
                row,
                providerNumber,
                address,
                setting,
                deprivation,
                complexity,
                registeredOn,
                approvals.stream().map(Ruling::withoutReason).toList(),
                capacities,
                twoToATutor,
                tutors,
                pauses,
                wishes,
                evaluations);
    }

    /**
     * Trainees at once, from a day on.
     *
     * @param from first day
     * @param capacity trainees at once
     */
    public record Capacity(LocalDate from, int capacity) {}

    /**
     * Days on which two trainees to a tutor are allowed.
     *
     * @param from first day
     * @param to last day; null when open
     */
    public record Permission(LocalDate from, @Nullable LocalDate to) {}

    /**
     * A tutor; number and days, never a name.
     *
     * @param id the tutor
     * @param number 1 to 99; the practice knows who is its tutor 1
     * @param from first day as a tutor
     * @param to last day as a tutor; null when open
     * @param courseCompletedOn the day the tutor course was completed; null when not known
     * @param yearsOfExperience full years with trainees
     * @param assessmentMethodsUpdatedOn the day the methods of assessment were brought up to date;
     *     null when not known
     * @param senior whether it is a senior tutor with a reduced load
     */
    public record TutorRow(
            UUID id,
            int number,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate courseCompletedOn,
            int yearsOfExperience,
            @Nullable LocalDate assessmentMethodsUpdatedOn,
            boolean senior) {}

    /**
     * A pause; the last day lies before the first when it was cancelled.
     *
     * @param id the pause
     * @param from first day without trainees
     * @param lastDay last day without trainees, as it is now
     */
    public record Pause(UUID id, LocalDate from, LocalDate lastDay) {}

    /**
     * A wish for a kind of trainee, or for DIVERSITY.
     *
     * @param id the wish
     * @param kind KBU, INTRODUCTION, PHASE_1, PHASE_2, PHASE_3, OTHER_SPECIALTY or DIVERSITY
     * @param from first day of the wished stay, at the earliest
     * @param to first day of the wished stay, at the latest
     */
    public record WishRow(UUID id, String kind, LocalDate from, LocalDate to) {}

    /**
     * What trainees said, taken together.
     *
     * @param id the evaluation
     * @param on its day
     * @param score whole percent, 0 to 100
     * @param answers how many answered; 0 when nobody knows how many
     */
    public record EvaluationRow(UUID id, LocalDate on, int score, int answers) {}
}
