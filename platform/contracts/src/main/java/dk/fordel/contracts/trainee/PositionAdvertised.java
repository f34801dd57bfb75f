package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A position of a programme that has no trainee yet, and needs a practice to be advertised with
 * (ALLOC-P1P2). Said again, it has these other days now.
 */
@WireName("dk.fordel.trainee-lifecycle.position-advertised.v1")
@Says(
        "A position of a programme that has no trainee yet, and needs a practice to be advertised with (ALLOC-P1P2). Said again, it has these other days now.")
public record PositionAdvertised(
        @Says("The position.") UUID positionId,
        @Says("The training programme it belongs to.") UUID programmeId,
        @Says("PHASE_1, PHASE_2 or PHASE_3.") String kind,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to,
        @Optionally @Says("Code of the municipality, if the post is bound to one.")
                @Nullable String municipality,
        @Optionally @Says("Code of the hospital unit that anchors the programme (ALLOC-P1P2).")
                @Nullable String hospitalUnit,
        @Optionally @Says("Phase 1: hospital of the employment right after it (PAY-1).")
                @Nullable String payingHospital)
        implements TraineeEvent {}
