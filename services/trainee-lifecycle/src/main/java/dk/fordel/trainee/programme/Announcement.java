package dk.fordel.trainee.programme;

import dk.fordel.trainee.programme.ProgrammeEvent.PositionCancelled;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionMoved;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionPlanned;
import dk.fordel.trainee.programme.VacancyEvent.AdvertisementWithdrawn;
import dk.fordel.trainee.programme.VacancyEvent.PositionAdvertised;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a position: one thing of a trainee's, another of one on offer.
 *
 * @param trainee null as long as the programme is vacant
 */
record Announcement(ProgrammeId programme, @Nullable TraineeId trainee, Plan plan) {

    /** The position lies where the stay says. */
    ProgrammeEvent planned(Stay stay) {
        boolean placed = stay.kind().inPractice().isPresent();
        boolean hospitalPays = stay.kind() == StayKind.KBU || stay.kind() == StayKind.PHASE_1;
        MunicipalityCode municipality = placed ? plan.municipality() : null;
        UnitCode hospitalUnit = placed ? plan.hospitalUnit() : null;
        String payingHospital = hospitalPays ? plan.payingHospital() : null;
        return trainee == null
                ? new PositionAdvertised(
                        programme,
                        stay.position(),
                        stay.kind(),
                        stay.months(),
                        stay.from(),
                        stay.to(),
                        municipality,
                        hospitalUnit,
                        payingHospital)
                : new PositionPlanned(
                        programme,
                        trainee,
                        stay.position(),
                        stay.kind(),
                        stay.months(),
                        stay.from(),
                        stay.to(),
                        municipality,
                        hospitalUnit,
                        payingHospital);
    }

    /** It has these other days; what is on offer is advertised anew. */
    ProgrammeEvent moved(Stay stay, MoveCause cause) {
        return trainee == null
                ? planned(stay)
                : new PositionMoved(
                        programme,
                        trainee,
                        stay.position(),
                        stay.kind(),
                        stay.from(),
                        stay.to(),
                        cause);
    }

    /** It will not happen. */
    ProgrammeEvent cancelled(Stay stay) {
        return trainee == null
                ? new AdvertisementWithdrawn(programme, stay.position(), stay.kind())
                : new PositionCancelled(programme, trainee, stay.position(), stay.kind());
    }
}
