package dk.fordel.trainee.planning;

import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.Plan;
import dk.fordel.trainee.programme.ProgrammeKind;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.programme.Wishes;
import dk.fordel.web.DayBetween;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a programme is planned from; see {@link Plan}.
 *
 * @param reference the same reference is the same programme, for example PR-0042; without one each
 *     is its own
 * @param traineeId whose it is
 * @param kind which chain of positions it has, for example KBU
 * @param start first day of the programme
 * @param months 6 or 12, where the kind leaves it open, such as 12
 * @param municipality code of the municipality it is assigned to, for example 730
 * @param hospitalUnit code of the unit that anchors it, such as randers
 * @param payingHospital name or code of the hospital that pays out (PAY-1), for example {@code
 *     Regionshospitalet Randers}
 * @param wishes municipality codes, best first, at most 20 (SOFT-8), such as {@code 730, 710}
 */
record PlanRequest(
        @Nullable @Size(max = 40) String reference,
        @NotNull UUID traineeId,
        @NotNull ProgrammeKind kind,
        @NotNull @DayBetween(from = "-P20Y", to = "P10Y") LocalDate start,
        @Nullable Integer months,
        @Nullable @Size(max = 3) String municipality,
        @Nullable @Size(max = 30) String hospitalUnit,
        @Nullable @Size(max = 80) String payingHospital,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 3) String> wishes) {

    Plan plan() {
        return new Plan(
                kind,
                start,
                months,
                municipality == null ? null : new MunicipalityCode(municipality),
                hospitalUnit == null ? null : new UnitCode(hospitalUnit),
                payingHospital,
                wishes == null
                        ? Wishes.NONE
                        : new Wishes(wishes.stream().map(MunicipalityCode::new).toList()));
    }
}
