package dk.fordel.contracts.registry;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A tutor's teaching level, from a day on until it is recorded anew (SOFT-7). */
@WireName("dk.fordel.practice-registry.tutor-qualification-recorded.v1")
@Says("A tutor's teaching level, from a day on until it is recorded anew (SOFT-7).")
public record TutorQualificationRecorded(
        @Says("The practice.") UUID practiceId,
        @Says("The tutor.") UUID tutorId,
        @Says("First day.") LocalDate on,
        @Says("Full years with trainees on that day.") int yearsOfExperience,
        @Optionally @Says("The day the tutor course was completed; absent when nobody knows it.")
                @Nullable LocalDate courseCompletedOn,
        @Optionally
                @Says(
                        "When the methods of assessment were brought up to date; absent when nobody knows it.")
                @Nullable LocalDate assessmentMethodsUpdatedOn,
        @Says("Whether it is a senior tutor with a reduced load (S2).") boolean senior)
        implements RegistryEvent {}
