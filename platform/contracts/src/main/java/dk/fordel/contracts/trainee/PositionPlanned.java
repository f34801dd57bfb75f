package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A position of a trainee that needs a practice, with its computed days (LIFE-1). */
@WireName("dk.fordel.trainee-lifecycle.position-planned.v1")
@Says("A position of a trainee that needs a practice, with its computed days (LIFE-1).")
public record PositionPlanned(
        @Says("The position.") UUID positionId,
        @Says("The trainee.") UUID traineeId,
        @Says("The training programme it belongs to.") UUID programmeId,
        @Says("KBU, INTRODUCTION, PHASE_1, PHASE_2, PHASE_3 or OTHER_SPECIALTY.") String kind,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to,
        @Optionally
                @Says(
                        "Code of the municipality chosen on basislaege.dk (ALLOC-KBU) or assigned by the committee.")
                @Nullable String municipality,
        @Optionally @Says("Code of the hospital unit that anchors the programme (ALLOC-P1P2).")
                @Nullable String hospitalUnit,
        @Optionally
                @Says(
                        "KBU: hospital of the first KBU employment; phase 1: hospital of the employment right after it (PAY-1).")
                @Nullable String payingHospital)
        implements TraineeEvent {}
