package dk.fordel.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.PositionKind;
import dk.fordel.testing.Approved;
import dk.fordel.trainee.geography.Area;
import dk.fordel.trainee.geography.GeographyEvent;
import dk.fordel.trainee.geography.RegionCode;
import dk.fordel.trainee.placement.PlacementEvent;
import dk.fordel.trainee.placement.PlacementId;
import dk.fordel.trainee.programme.Bounds;
import dk.fordel.trainee.programme.MoveCause;
import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.Plan;
import dk.fordel.trainee.programme.PositionId;
import dk.fordel.trainee.programme.ProgrammeEvent;
import dk.fordel.trainee.programme.ProgrammeId;
import dk.fordel.trainee.programme.ProgrammeKind;
import dk.fordel.trainee.programme.StayKind;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.programme.VacancyEvent;
import dk.fordel.trainee.programme.Wishes;
import dk.fordel.trainee.team.Members;
import dk.fordel.trainee.team.TeamEvent;
import dk.fordel.trainee.trainee.EarlierStay;
import dk.fordel.trainee.trainee.EarlierStayId;
import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.Sealed;
import dk.fordel.trainee.trainee.SealedPerson;
import dk.fordel.trainee.trainee.TeamId;
import dk.fordel.trainee.trainee.TraineeEvent;
import dk.fordel.trainee.trainee.TraineeId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is stored is stored for ever, in these shapes and under these names. */
class StoredEventsTest {

    private static final TraineeId TRAINEE = new TraineeId(new UUID(1, 1));
    private static final PracticeId PRACTICE = new PracticeId(new UUID(2, 2));
    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(3, 3));
    private static final PositionId POSITION = new PositionId(new UUID(4, 4));
    private static final PlacementId PLACEMENT = new PlacementId(new UUID(5, 5));
    private static final TeamId TEAM = new TeamId(new UUID(7, 7));
    private static final Reference REFERENCE = new Reference("HR-1");
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);
    private static final LocalDate TO = LocalDate.of(2027, 8, 31);
    private static final MunicipalityCode RANDERS = new MunicipalityCode("730");
    private static final MunicipalityCode SAMSO = new MunicipalityCode("741");
    private static final UnitCode UNIT = new UnitCode("randers");
    private static final Wishes WISHES = new Wishes(List.of(RANDERS, SAMSO));

    static Stream<Object> events() {
        return Stream.of(
                new TraineeEvent.Registered(TRAINEE, REFERENCE, person()),
                new TraineeEvent.PersonCorrected(TRAINEE, person()),
                new TraineeEvent.EarlierStayRecorded(
                        TRAINEE, new EarlierStayId(new UUID(6, 6)), earlierStay()),
                new TraineeEvent.TeamJoined(TRAINEE, TEAM),
                new TraineeEvent.TeamLeft(TRAINEE, TEAM),
                new TeamEvent.Formed(
                        TEAM, new Members(List.of(TRAINEE, new TraineeId(new UUID(1, 2))))),
                new TeamEvent.Dissolved(TEAM),
                new TraineeEvent.PracticeBarred(TRAINEE, PRACTICE, new Sealed("cmVhc29u")),
                new TraineeEvent.BarLifted(TRAINEE, PRACTICE),
                new ProgrammeEvent.Planned(PROGRAMME, TRAINEE, REFERENCE, plan()),
                phase1().plannedFor(TRAINEE),
                new ProgrammeEvent.PositionMoved(
                        PROGRAMME,
                        TRAINEE,
                        POSITION,
                        StayKind.PHASE_1,
                        FROM,
                        TO,
                        MoveCause.FOLLOWED),
                new ProgrammeEvent.WishesRanked(PROGRAMME, TRAINEE, POSITION, WISHES),
                new ProgrammeEvent.PositionBounded(
                        PROGRAMME, TRAINEE, POSITION, new Bounds(List.of(SAMSO, RANDERS))),
                new ProgrammeEvent.PositionCancelled(
                        PROGRAMME, TRAINEE, POSITION, StayKind.PHASE_1),
                new VacancyEvent.Advertised(PROGRAMME, REFERENCE, plan()),
                phase1().advertised(),
                new VacancyEvent.AdvertisementWithdrawn(PROGRAMME, POSITION, StayKind.PHASE_1),
                new VacancyEvent.Filled(
                        PROGRAMME,
                        TRAINEE,
                        List.of(new VacancyEvent.Offered(POSITION, StayKind.PHASE_1))),
                new PlacementEvent.Decided(PLACEMENT, POSITION, TRAINEE, PRACTICE),
                new PlacementEvent.Located(PLACEMENT, UNIT),
                new PlacementEvent.PracticeReplaced(PLACEMENT, PRACTICE),
                new PlacementEvent.SentBack(PLACEMENT),
                new PlacementEvent.Confirmed(PLACEMENT, PRACTICE),
                new PlacementEvent.Started(PLACEMENT, FROM),
                new PlacementEvent.Ended(PLACEMENT, TO),
                new PlacementEvent.Withdrawn(PLACEMENT),
                new GeographyEvent.Adopted(
                        new RegionCode("1082"),
                        1,
                        List.of(new Area(UNIT, List.of(RANDERS))),
                        List.of(SAMSO)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_stored_as_approved(Object event) {
        Approved.storedAs(event.getClass().getAnnotation(JsonTypeName.class).value(), event);
    }

    @Test
    void no_event_is_forgotten() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        TraineeEvent.class,
                                        ProgrammeEvent.class,
                                        PlacementEvent.class,
                                        GeographyEvent.class,
                                        TeamEvent.class)
                                .flatMap(StoredEventsTest::recordsOf)
                                .toList());
    }

    private static Stream<Class<?>> recordsOf(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(StoredEventsTest::recordsOf)
                : Stream.of(kind);
    }

    private static LifecycleFixtures.Position phase1() {
        return LifecycleFixtures.position(PROGRAMME, POSITION, StayKind.PHASE_1)
                .lasting(6, "2027-03-01", "2027-08-31")
                .in("730")
                .anchoredAt("randers")
                .paidBy("horsens");
    }

    private static SealedPerson person() {
        return new SealedPerson(
                new Sealed("bmFtZQ=="), new Sealed("Y3By"), new Sealed("bWFpbA=="), null);
    }

    private static EarlierStay earlierStay() {
        return new EarlierStay(
                PositionKind.KBU,
                FROM,
                TO,
                EarlierStay.Organisation.PARTNERSHIP,
                new EarlierStay.PatientBase(
                        EarlierStay.Setting.URBAN, EarlierStay.Level.LOW, EarlierStay.Level.HIGH));
    }

    private static Plan plan() {
        return new Plan(ProgrammeKind.OTHER_SPECIALTY, FROM, 6, RANDERS, UNIT, null, WISHES);
    }
}
