package dk.fordel.trainee.publish;

import dk.fordel.contracts.ContractEvent;
import dk.fordel.contracts.trainee.AdvertisementWithdrawn;
import dk.fordel.contracts.trainee.BarLifted;
import dk.fordel.contracts.trainee.EarlierStayRecorded;
import dk.fordel.contracts.trainee.PositionAdvertised;
import dk.fordel.contracts.trainee.PositionBounded;
import dk.fordel.contracts.trainee.PositionCancelled;
import dk.fordel.contracts.trainee.PositionMoved;
import dk.fordel.contracts.trainee.PositionPlanned;
import dk.fordel.contracts.trainee.PracticeBarred;
import dk.fordel.contracts.trainee.ProgrammeFilled;
import dk.fordel.contracts.trainee.TeamDissolved;
import dk.fordel.contracts.trainee.TeamFormed;
import dk.fordel.contracts.trainee.TraineeRegistered;
import dk.fordel.contracts.trainee.WishesRanked;
import dk.fordel.kernel.Role;
import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Publication;
import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.ProgrammeEvent;
import dk.fordel.trainee.programme.StayKind;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.programme.VacancyEvent;
import dk.fordel.trainee.team.TeamEvent;
import dk.fordel.trainee.trainee.EarlierStay;
import dk.fordel.trainee.trainee.TraineeEvent;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** Domain event to contract event. */
@Component
class TraineePublication implements Publication {

    @Override
    public String topic() {
        return dk.fordel.contracts.trainee.TraineeEvent.TOPIC;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.AUDITOR);
    }

    @Override
    public @Nullable ContractEvent contractFor(Object domainEvent, Envelope envelope) {
        return switch (domainEvent) {
            case TraineeEvent e -> contractFor(e);
            case ProgrammeEvent e -> contractFor(e);
            case TeamEvent e -> contractFor(e);
            default -> null; // what we were told by others
        };
    }

    private static @Nullable ContractEvent contractFor(TraineeEvent event) {
        return switch (event) {
            case TraineeEvent.Registered e -> new TraineeRegistered(e.trainee().value());
            case TraineeEvent.PersonCorrected e -> null;
            case TraineeEvent.EarlierStayRecorded e -> recorded(e);
            case TraineeEvent.TeamJoined e -> null; // the team tells of all its members at once
            case TraineeEvent.TeamLeft e -> null;
            case TraineeEvent.PracticeBarred e ->
                    new PracticeBarred(e.trainee().value(), e.practice().value());
            case TraineeEvent.BarLifted e ->
                    new BarLifted(e.trainee().value(), e.practice().value());
        };
    }

    private static ContractEvent contractFor(TeamEvent event) {
        return switch (event) {
            case TeamEvent.Formed e ->
                    new TeamFormed(
                            e.team().value(),
                            e.members().trainees().stream().map(TraineeId::value).toList());
            case TeamEvent.Dissolved e -> new TeamDissolved(e.team().value());
        };
    }

    private static EarlierStayRecorded recorded(TraineeEvent.EarlierStayRecorded e) {
        EarlierStay stay = e.stay();
        return new EarlierStayRecorded(
                e.trainee().value(),
                e.id().value(),
                stay.kind().name(),
                stay.from(),
                stay.to(),
                stay.organisation().name(),
                word(stay.patients().setting()),
                word(stay.patients().deprivation()),
                word(stay.patients().complexity()));
    }

    private static @Nullable String word(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static @Nullable ContractEvent contractFor(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeEvent.Planned e -> null;
            case ProgrammeEvent.PositionPlanned e -> planned(e);
            case ProgrammeEvent.PositionMoved e ->
                    inHospital(e.kind())
                            ? null
                            : new PositionMoved(
                                    e.position().value(), e.trainee().value(), e.from(), e.to());
            case ProgrammeEvent.WishesRanked e ->
                    new WishesRanked(
                            e.position().value(),
                            e.trainee().value(),
                            codes(e.wishes().municipalities()));
            case ProgrammeEvent.PositionBounded e ->
                    new PositionBounded(
                            e.position().value(),
                            e.trainee().value(),
                            e.programme().value(),
                            codes(e.bounds().municipalities()));
            case ProgrammeEvent.PositionCancelled e ->
                    inHospital(e.kind())
                            ? null
                            : new PositionCancelled(e.position().value(), e.trainee().value());
            case VacancyEvent e -> contractForVacancy(e);
        };
    }

    private static @Nullable ContractEvent planned(ProgrammeEvent.PositionPlanned e) {
        return e.kind()
                .inPractice()
                .map(kind ->
                        new PositionPlanned(
                                e.position().value(),
                                e.trainee().value(),
                                e.programme().value(),
                                kind.name(),
                                e.from(),
                                e.to(),
                                code(e.municipality()),
                                code(e.hospitalUnit()),
                                e.payingHospital()))
                .orElse(null);
    }

    private static @Nullable ContractEvent contractForVacancy(VacancyEvent event) {
        return switch (event) {
            case VacancyEvent.Advertised e -> null;
            case VacancyEvent.PositionAdvertised e -> advertised(e);
            case VacancyEvent.AdvertisementWithdrawn e ->
                    inHospital(e.kind())
                            ? null
                            : new AdvertisementWithdrawn(
                                    e.position().value(), e.programme().value());
            case VacancyEvent.Filled e ->
                    new ProgrammeFilled(
                            e.programme().value(),
                            e.trainee().value(),
                            e.positions().stream()
                                    .filter(offered -> !inHospital(offered.kind()))
                                    .map(offered -> offered.position().value())
                                    .toList());
        };
    }

    private static @Nullable ContractEvent advertised(VacancyEvent.PositionAdvertised e) {
        return e.kind()
                .inPractice()
                .map(kind ->
                        new PositionAdvertised(
                                e.position().value(),
                                e.programme().value(),
                                kind.name(),
                                e.from(),
                                e.to(),
                                code(e.municipality()),
                                code(e.hospitalUnit()),
                                e.payingHospital()))
                .orElse(null);
    }

    private static @Nullable String code(@Nullable MunicipalityCode municipality) {
        return municipality == null ? null : municipality.value();
    }

    private static @Nullable String code(@Nullable UnitCode unit) {
        return unit == null ? null : unit.value();
    }

    private static List<String> codes(List<MunicipalityCode> municipalities) {
        return municipalities.stream().map(MunicipalityCode::value).toList();
    }

    private static boolean inHospital(StayKind kind) {
        return kind == StayKind.HOSPITAL;
    }
}
