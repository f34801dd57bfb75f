package dk.fordel.contracts.trainee;

import dk.fordel.contracts.Optionally;
import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The trainee was in a general practice before (SOFT-3, SOFT-4). Said anew for the same stay, the
 * newer holds.
 */
@WireName("dk.fordel.trainee-lifecycle.earlier-stay-recorded.v1")
@Says(
        "The trainee was in a general practice before (SOFT-3, SOFT-4). Said anew for the same stay, the newer holds.")
public record EarlierStayRecorded(
        @Says("The trainee.") UUID traineeId,
        @Says("The stay; it follows from the trainee, the kind and the first day.") UUID stayId,
        @Says("KBU, INTRODUCTION, PHASE_1, PHASE_2, PHASE_3 or OTHER_SPECIALTY.") String kind,
        @Says("First day.") LocalDate from,
        @Says("Last day.") LocalDate to,
        @Says("SOLO or PARTNERSHIP.") String organisationType,
        @Optionally @Says("URBAN or RURAL; absent when it is not known.") @Nullable String setting,
        @Optionally
                @Says(
                        "How deprived the area was: LOW, MIDDLE or HIGH; absent when it is not known.")
                @Nullable String deprivation,
        @Optionally
                @Says(
                        "How complex the diseases were: LOW, MIDDLE or HIGH; absent when it is not known.")
                @Nullable String complexity)
        implements TraineeEvent {}
