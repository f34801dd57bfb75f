package dk.fordel.trainee.programme;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that can happen to a {@link Programme} until it has a trainee, in the order it usually
 * happens (ALLOC-P1P2).
 */
public sealed interface VacancyEvent extends ProgrammeEvent {

    /** A post is advertised; its positions follow at once. */
    @JsonTypeName("programme.advertised.v1")
    record Advertised(ProgrammeId programme, Reference reference, Plan plan)
            implements VacancyEvent {}

    /**
     * A position of the chain with its computed days. Advertised again, it has other days than
     * before.
     *
     * @param months how long it is by its nature
     */
    @JsonTypeName("programme.position-advertised.v1")
    record PositionAdvertised(
            ProgrammeId programme,
            PositionId position,
            StayKind kind,
            int months,
            LocalDate from,
            LocalDate to,
            @Nullable MunicipalityCode municipality,
            @Nullable UnitCode hospitalUnit,
            @Nullable String payingHospital)
            implements VacancyEvent {}

    /** The position is no longer on offer. */
    @JsonTypeName("programme.advertisement-withdrawn.v1")
    record AdvertisementWithdrawn(ProgrammeId programme, PositionId position, StayKind kind)
            implements VacancyEvent {}

    /**
     * The programme is the trainee's from now on, as it stands.
     *
     * @param positions all that are still on offer
     */
    @JsonTypeName("programme.filled.v1")
    record Filled(ProgrammeId programme, TraineeId trainee, List<Offered> positions)
            implements VacancyEvent {

        public Filled {
            positions = List.copyOf(positions);
        }
    }

    /** A position that somebody can take. */
    record Offered(PositionId position, StayKind kind) {}
}
