package dk.fordel.trainee.programme;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Everything that can happen to a {@link Programme}, in the order it usually happens: here once it
 * has a trainee, and as a {@link VacancyEvent} until then.
 */
public sealed interface ProgrammeEvent
        permits ProgrammeEvent.Planned,
                ProgrammeEvent.PositionPlanned,
                ProgrammeEvent.WishesRanked,
                ProgrammeEvent.PositionBounded,
                ProgrammeEvent.PositionMoved,
                ProgrammeEvent.PositionCancelled,
                VacancyEvent {

    /** The programme it happened to. */
    ProgrammeId programme();

    /** A trainee has a programme; its positions follow at once. */
    @JsonTypeName("programme.planned.v1")
    record Planned(
            ProgrammeId programme, TraineeId trainee, @Nullable Reference reference, Plan plan)
            implements ProgrammeEvent {}

    /**
     * A position of the chain with its computed days.
     *
     * @param months how long it is by its nature
     */
    @JsonTypeName("programme.position-planned.v1")
    record PositionPlanned(
            ProgrammeId programme,
            TraineeId trainee,
            PositionId position,
            StayKind kind,
            int months,
            LocalDate from,
            LocalDate to,
            @Nullable MunicipalityCode municipality,
            @Nullable UnitCode hospitalUnit,
            @Nullable String payingHospital)
            implements ProgrammeEvent {}

    /** The trainee ranked municipalities for a position, best first (SOFT-8). */
    @JsonTypeName("programme.wishes-ranked.v1")
    record WishesRanked(
            ProgrammeId programme, TraineeId trainee, PositionId position, Wishes wishes)
            implements ProgrammeEvent {}

    /** A position lies in one of these municipalities and nowhere else (SOFT-9, S2 no. 2). */
    @JsonTypeName("programme.position-bounded.v1")
    record PositionBounded(
            ProgrammeId programme, TraineeId trainee, PositionId position, Bounds bounds)
            implements ProgrammeEvent {}

    /** A position has other days than before (LIFE-1). */
    @JsonTypeName("programme.position-moved.v1")
    record PositionMoved(
            ProgrammeId programme,
            TraineeId trainee,
            PositionId position,
            StayKind kind,
            LocalDate from,
            LocalDate to,
            MoveCause cause)
            implements ProgrammeEvent {}

    /** The trainee does not take the position. */
    @JsonTypeName("programme.position-cancelled.v1")
    record PositionCancelled(
            ProgrammeId programme, TraineeId trainee, PositionId position, StayKind kind)
            implements ProgrammeEvent {}
}
