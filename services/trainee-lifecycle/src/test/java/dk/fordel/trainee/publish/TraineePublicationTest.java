package dk.fordel.trainee.publish;

import static dk.fordel.trainee.LifecycleFixtures.position;

import static org.assertj.core.api.Assertions.assertThat;

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
import dk.fordel.kernel.PositionKind;
import dk.fordel.messaging.Envelope;
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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What others are told, and what is nobody else's business. */
class TraineePublicationTest {

    private static final TraineeId TRAINEE = new TraineeId(new UUID(1, 1));
    private static final PracticeId PRACTICE = new PracticeId(new UUID(2, 2));
    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(3, 3));
    private static final PositionId POSITION = new PositionId(new UUID(4, 4));
    private static final LocalDate FROM = LocalDate.of(2027, 3, 1);
    private static final LocalDate TO = LocalDate.of(2027, 8, 31);
    private static final SealedPerson PERSON =
            new SealedPerson(new Sealed("n"), new Sealed("c"), null, null);

    @Test
    void a_trainee_is_told_by_id_alone() {
        assertTold(
                new TraineeEvent.Registered(TRAINEE, new Reference("HR-1"), PERSON),
                new TraineeRegistered(TRAINEE.value()));
        assertPrivate(new TraineeEvent.PersonCorrected(TRAINEE, PERSON));
    }

    @Test
    void a_bar_is_told_without_its_reason() {
        assertTold(
                new TraineeEvent.PracticeBarred(TRAINEE, PRACTICE, new Sealed("r")),
                new PracticeBarred(TRAINEE.value(), PRACTICE.value()));
        assertTold(
                new TraineeEvent.BarLifted(TRAINEE, PRACTICE),
                new BarLifted(TRAINEE.value(), PRACTICE.value()));
    }

    @Test
    void an_earlier_stay_is_told_with_what_is_known_of_the_patients() {
        EarlierStayId stay = new EarlierStayId(new UUID(6, 6));
        assertTold(
                new TraineeEvent.EarlierStayRecorded(
                        TRAINEE,
                        stay,
                        new EarlierStay(
                                PositionKind.KBU,
                                FROM,
                                TO,
                                EarlierStay.Organisation.SOLO,
                                new EarlierStay.PatientBase(
                                        EarlierStay.Setting.RURAL, EarlierStay.Level.LOW, null))),
                new EarlierStayRecorded(
                        TRAINEE.value(),
                        stay.value(),
                        "KBU",
                        FROM,
                        TO,
                        "SOLO",
                        "RURAL",
                        "LOW",
                        null));
    }

    @Test
    void a_team_is_told_as_a_whole_and_not_member_by_member() {
        TeamId team = new TeamId(new UUID(7, 7));
        TraineeId first = new TraineeId(new UUID(0, 1));
        TraineeId last = new TraineeId(new UUID(-1, 1));
        assertTold(
                new TeamEvent.Formed(team, new Members(List.of(last, first))),
                new TeamFormed(team.value(), List.of(first.value(), last.value())));
        assertTold(new TeamEvent.Dissolved(team), new TeamDissolved(team.value()));
        assertPrivate(new TraineeEvent.TeamJoined(TRAINEE, team));
        assertPrivate(new TraineeEvent.TeamLeft(TRAINEE, team));
    }

    @Test
    void positions_in_a_practice_are_told_and_stays_in_a_hospital_are_not() {
        assertTold(
                planned(StayKind.KBU),
                new PositionPlanned(
                        POSITION.value(),
                        TRAINEE.value(),
                        PROGRAMME.value(),
                        "KBU",
                        FROM,
                        TO,
                        "730",
                        null,
                        "randers"));
        assertTold(
                moved(StayKind.KBU),
                new PositionMoved(POSITION.value(), TRAINEE.value(), FROM, TO));
        assertTold(
                cancelled(StayKind.KBU), new PositionCancelled(POSITION.value(), TRAINEE.value()));
        assertPrivate(planned(StayKind.HOSPITAL));
        assertPrivate(moved(StayKind.HOSPITAL));
        assertPrivate(cancelled(StayKind.HOSPITAL));
    }

    @Test
    void of_a_post_on_offer_the_positions_in_practices_are_told() {
        assertPrivate(
                new VacancyEvent.Advertised(
                        PROGRAMME,
                        new Reference("HR-1"),
                        new Plan(
                                ProgrammeKind.SPECIALIST_TRAINING,
                                FROM,
                                null,
                                null,
                                new UnitCode("randers"),
                                "horsens",
                                Wishes.NONE)));
        assertTold(
                advertised(StayKind.PHASE_1),
                new PositionAdvertised(
                        POSITION.value(),
                        PROGRAMME.value(),
                        "PHASE_1",
                        FROM,
                        TO,
                        null,
                        "randers",
                        "horsens"));
        assertPrivate(advertised(StayKind.HOSPITAL));
        assertTold(
                new VacancyEvent.AdvertisementWithdrawn(PROGRAMME, POSITION, StayKind.PHASE_1),
                new AdvertisementWithdrawn(POSITION.value(), PROGRAMME.value()));
        assertPrivate(
                new VacancyEvent.AdvertisementWithdrawn(PROGRAMME, POSITION, StayKind.HOSPITAL));
        assertTold(
                new VacancyEvent.Filled(
                        PROGRAMME,
                        TRAINEE,
                        List.of(
                                new VacancyEvent.Offered(POSITION, StayKind.PHASE_1),
                                new VacancyEvent.Offered(
                                        new PositionId(new UUID(4, 5)), StayKind.HOSPITAL))),
                new ProgrammeFilled(PROGRAMME.value(), TRAINEE.value(), List.of(POSITION.value())));
    }

    private static VacancyEvent advertised(StayKind kind) {
        return position(PROGRAMME, POSITION, kind)
                .anchoredAt("randers")
                .paidBy("horsens")
                .advertised();
    }

    @Test
    void wishes_are_told_best_first_and_what_others_told_us_is_not_repeated() {
        assertTold(
                new ProgrammeEvent.WishesRanked(
                        PROGRAMME,
                        TRAINEE,
                        POSITION,
                        new Wishes(
                                List.of(new MunicipalityCode("730"), new MunicipalityCode("615")))),
                new WishesRanked(POSITION.value(), TRAINEE.value(), List.of("730", "615")));
        assertPrivate(new PlacementEvent.SentBack(new PlacementId(new UUID(5, 5))));
    }

    @Test
    void bounds_are_told_in_ascending_order() {
        assertTold(
                new ProgrammeEvent.PositionBounded(
                        PROGRAMME,
                        TRAINEE,
                        POSITION,
                        new Bounds(
                                List.of(new MunicipalityCode("730"), new MunicipalityCode("615")))),
                new PositionBounded(
                        POSITION.value(),
                        TRAINEE.value(),
                        PROGRAMME.value(),
                        List.of("615", "730")));
    }

    private static ProgrammeEvent planned(StayKind kind) {
        return position(PROGRAMME, POSITION, kind).in("730").paidBy("randers").plannedFor(TRAINEE);
    }

    private static ProgrammeEvent moved(StayKind kind) {
        return new ProgrammeEvent.PositionMoved(
                PROGRAMME, TRAINEE, POSITION, kind, FROM, TO, MoveCause.LEAVE);
    }

    private static ProgrammeEvent cancelled(StayKind kind) {
        return new ProgrammeEvent.PositionCancelled(PROGRAMME, TRAINEE, POSITION, kind);
    }

    private static void assertTold(Object domainEvent, Object contract) {
        assertThat(told(domainEvent)).isEqualTo(contract);
    }

    private static void assertPrivate(Object domainEvent) {
        assertThat(told(domainEvent)).isNull();
    }

    private static @org.jspecify.annotations.Nullable Object told(Object domainEvent) {
        Envelope envelope = new Envelope(new UUID(9, 9), "aggregate", Instant.EPOCH, null, null);
        return new TraineePublication().contractFor(domainEvent, envelope);
    }
}
