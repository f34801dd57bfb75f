package dk.fordel.trainee.programme;

import static dk.fordel.trainee.programme.Programmes.PROGRAMME;
import static dk.fordel.trainee.programme.Programmes.REFERENCE;
import static dk.fordel.trainee.programme.Programmes.TRAINEE;
import static dk.fordel.trainee.programme.Programmes.bounds;
import static dk.fordel.trainee.programme.Programmes.introduction;
import static dk.fordel.trainee.programme.Programmes.kbu;
import static dk.fordel.trainee.programme.Programmes.position;
import static dk.fordel.trainee.programme.Programmes.specialistTraining;
import static dk.fordel.trainee.programme.Programmes.stay;
import static dk.fordel.trainee.programme.Programmes.wishes;
import static dk.fordel.trainee.programme.StayKind.HOSPITAL;
import static dk.fordel.trainee.programme.StayKind.PHASE_1;
import static dk.fordel.trainee.programme.StayKind.PHASE_2;
import static dk.fordel.trainee.programme.StayKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.DeterministicId;
import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.programme.ProgrammeCommand.Bind;
import dk.fordel.trainee.programme.ProgrammeCommand.Cancel;
import dk.fordel.trainee.programme.ProgrammeCommand.Extend;
import dk.fordel.trainee.programme.ProgrammeCommand.Move;
import dk.fordel.trainee.programme.ProgrammeCommand.PlanProgramme;
import dk.fordel.trainee.programme.ProgrammeCommand.RankWishes;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionCancelled;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionMoved;
import dk.fordel.trainee.programme.ProgrammeRefusal.FilledOtherwise;
import dk.fordel.trainee.programme.ProgrammeRefusal.NotTaken;
import dk.fordel.trainee.programme.ProgrammeRefusal.NothingOnOffer;
import dk.fordel.trainee.programme.ProgrammeRefusal.PlannedOtherwise;
import dk.fordel.trainee.programme.ProgrammeRefusal.StillVacant;
import dk.fordel.trainee.programme.ProgrammeRefusal.WouldOverlap;
import dk.fordel.trainee.programme.VacancyCommand.Advertise;
import dk.fordel.trainee.programme.VacancyCommand.Fill;
import dk.fordel.trainee.programme.VacancyEvent.Advertised;
import dk.fordel.trainee.programme.VacancyEvent.AdvertisementWithdrawn;
import dk.fordel.trainee.programme.VacancyEvent.Filled;
import dk.fordel.trainee.programme.VacancyEvent.Offered;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A post is advertised with its positions, and then somebody takes it (ALLOC-P1P2). */
class VacancyTest {

    private static final TraineeId ANOTHER =
            new TraineeId(DeterministicId.of("trainee", new Reference("HR-2")));
    private static final Advertise ADVERTISE =
            new Advertise(PROGRAMME, REFERENCE, specialistTraining());
    private static final Fill FILL = new Fill(PROGRAMME, TRAINEE);

    @Test
    void an_advertised_post_has_every_position_that_its_trainee_will_have() {
        new AggregateTestFixture<>(Programme.class)
                .givenNoPriorActivity()
                .when(ADVERTISE)
                .expectEvents(
                        new Advertised(PROGRAMME, REFERENCE, specialistTraining()),
                        stay(PHASE_1, 1)
                                .lasting(6, "2027-03-01", "2027-08-31")
                                .anchoredAt("randers")
                                .paidBy("horsens")
                                .advertised(),
                        stay(HOSPITAL, 2).lasting(30, "2027-09-01", "2030-02-28").advertised(),
                        stay(PHASE_2, 3)
                                .lasting(6, "2030-03-01", "2030-08-31")
                                .anchoredAt("randers")
                                .advertised(),
                        stay(PHASE_3, 4)
                                .lasting(12, "2030-09-01", "2031-08-31")
                                .anchoredAt("randers")
                                .advertised())
                .expectResultMessagePayload(true);
    }

    @Test
    void advertised_twice_is_advertised_once_even_when_it_is_filled() {
        advertised().when(ADVERTISE).expectNoEvents().expectResultMessagePayload(false);
        advertised(FILL).when(ADVERTISE).expectNoEvents().expectResultMessagePayload(false);
        advertised()
                .when(
                        new Advertise(
                                PROGRAMME, REFERENCE, specialistTraining(LocalDate.of(2027, 9, 1))))
                .expectNoEvents()
                .expectException(PlannedOtherwise.class);
    }

    @Test
    void what_was_planned_for_a_trainee_is_not_advertised() {
        new AggregateTestFixture<>(Programme.class)
                .givenCommands(plan(TRAINEE))
                .when(ADVERTISE)
                .expectNoEvents()
                .expectException(PlannedOtherwise.class);
    }

    @Test
    void specialist_training_is_advertised_and_nobodys_wishes() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Advertise(PROGRAMME, REFERENCE, kbu()))
                .satisfies(no -> assertThat(no.field()).isEqualTo("kind"));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Advertise(PROGRAMME, REFERENCE, introduction(6, "730")));
        Plan wishful =
                new Plan(
                        ProgrammeKind.SPECIALIST_TRAINING,
                        Programmes.START,
                        null,
                        null,
                        new UnitCode("randers"),
                        "horsens",
                        wishes("730"));
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Advertise(PROGRAMME, REFERENCE, wishful))
                .satisfies(no -> assertThat(no.field()).isEqualTo("wishes"));
    }

    @Test
    void a_vacant_programme_is_advertised_anew_on_the_days_it_moves_to() {
        advertised()
                .when(new Move(PROGRAMME, position(PHASE_2, 3), LocalDate.of(2030, 4, 1)))
                .expectEvents(
                        stay(PHASE_2, 3)
                                .lasting(6, "2030-04-01", "2030-09-30")
                                .anchoredAt("randers")
                                .advertised(),
                        stay(PHASE_3, 4)
                                .lasting(12, "2030-10-01", "2031-09-30")
                                .anchoredAt("randers")
                                .advertised());
        Move toTheDaysItHas = new Move(PROGRAMME, position(PHASE_1, 1), Programmes.START);
        advertised().when(toTheDaysItHas).expectNoEvents().expectSuccessfulHandlerExecution();
        Move later = new Move(PROGRAMME, position(PHASE_2, 3), LocalDate.of(2030, 4, 1));
        advertised(later)
                .when(new Move(PROGRAMME, position(PHASE_3, 4), LocalDate.of(2030, 9, 30)))
                .expectException(WouldOverlap.class);
    }

    @Test
    void a_position_is_withdrawn_once_and_not_taken() {
        Cancel withdraw = new Cancel(PROGRAMME, position(PHASE_2, 3));
        advertised()
                .when(withdraw)
                .expectEvents(new AdvertisementWithdrawn(PROGRAMME, position(PHASE_2, 3), PHASE_2));
        advertised(withdraw).when(withdraw).expectNoEvents().expectSuccessfulHandlerExecution();
        advertised(withdraw)
                .when(new Move(PROGRAMME, position(PHASE_2, 3), LocalDate.of(2030, 4, 1)))
                .expectException(NotTaken.class);
        advertised(withdraw)
                .when(FILL)
                .expectEvents(filled(taken(PHASE_1, 1), taken(HOSPITAL, 2), taken(PHASE_3, 4)));
    }

    @Test
    void a_programme_is_filled_once_and_by_one_trainee() {
        advertised()
                .when(FILL)
                .expectEvents(
                        filled(
                                taken(PHASE_1, 1),
                                taken(HOSPITAL, 2),
                                taken(PHASE_2, 3),
                                taken(PHASE_3, 4)));
        advertised(FILL).when(FILL).expectNoEvents().expectSuccessfulHandlerExecution();
        advertised(FILL)
                .when(new Fill(PROGRAMME, ANOTHER))
                .expectNoEvents()
                .expectException(FilledOtherwise.class);
        new AggregateTestFixture<>(Programme.class)
                .givenCommands(plan(TRAINEE))
                .when(new Fill(PROGRAMME, ANOTHER))
                .expectException(FilledOtherwise.class);
    }

    @Test
    void nobody_takes_a_post_whose_practices_were_all_withdrawn() {
        advertised(
                        Stream.of(position(PHASE_1, 1), position(PHASE_2, 3), position(PHASE_3, 4))
                                .map(position -> new Cancel(PROGRAMME, position))
                                .toArray())
                .when(FILL)
                .expectNoEvents()
                .expectException(NothingOnOffer.class);
    }

    @Test
    void a_filled_programme_is_its_trainees_on_the_days_last_advertised() {
        Move later = new Move(PROGRAMME, position(PHASE_3, 4), LocalDate.of(2030, 10, 1));
        advertised(later, FILL)
                .when(new Move(PROGRAMME, position(PHASE_3, 4), LocalDate.of(2030, 11, 1)))
                .expectEvents(
                        new PositionMoved(
                                PROGRAMME,
                                TRAINEE,
                                position(PHASE_3, 4),
                                PHASE_3,
                                LocalDate.of(2030, 11, 1),
                                LocalDate.of(2031, 10, 31),
                                MoveCause.MOVED));
        advertised(later, FILL).when(later).expectNoEvents().expectSuccessfulHandlerExecution();
        advertised(FILL)
                .when(new Cancel(PROGRAMME, position(PHASE_3, 4)))
                .expectEvents(
                        new PositionCancelled(PROGRAMME, TRAINEE, position(PHASE_3, 4), PHASE_3));
        advertised(FILL).when(plan(TRAINEE)).expectNoEvents().expectResultMessagePayload(false);
        advertised(FILL).when(plan(ANOTHER)).expectException(PlannedOtherwise.class);
    }

    @Test
    void what_only_a_trainee_can_have_waits_for_one() {
        PositionId phase3 = position(PHASE_3, 4);
        for (Object early :
                List.of(
                        plan(TRAINEE),
                        new RankWishes(PROGRAMME, phase3, wishes("730")),
                        new Bind(PROGRAMME, bounds("730")),
                        new Extend(
                                PROGRAMME, phase3, LocalDate.of(2031, 12, 31), MoveCause.LEAVE))) {
            advertised().when(early).expectNoEvents().expectException(StillVacant.class);
        }
    }

    private static TestExecutor<Programme> advertised(Object... then) {
        return new AggregateTestFixture<>(Programme.class)
                .givenCommands(ADVERTISE)
                .andGivenCommands(then);
    }

    private static PlanProgramme plan(TraineeId trainee) {
        return new PlanProgramme(PROGRAMME, trainee, REFERENCE, specialistTraining());
    }

    private static Filled filled(Offered... positions) {
        return new Filled(PROGRAMME, TRAINEE, List.of(positions));
    }

    private static Offered taken(StayKind kind, int ordinal) {
        return new Offered(position(kind, ordinal), kind);
    }
}
