package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.UUID;

/** A tutor leaves the practice. */
@WireName("dk.fordel.practice-registry.tutor-left.v1")
@Says("A tutor leaves the practice.")
public record TutorLeft(
        @Says("The practice.") UUID practiceId,
        @Says("The tutor.") UUID tutorId,
        @Says("The tutor's last day.") LocalDate lastDay)
        implements RegistryEvent {}
