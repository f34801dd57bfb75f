package dk.fordel.trainee.programme;

import static dk.fordel.trainee.programme.Programmes.PROGRAMME;
import static dk.fordel.trainee.programme.Programmes.REFERENCE;
import static dk.fordel.trainee.programme.Programmes.START;
import static dk.fordel.trainee.programme.Programmes.TRAINEE;
import static dk.fordel.trainee.programme.Programmes.introduction;
import static dk.fordel.trainee.programme.Programmes.kbu;
import static dk.fordel.trainee.programme.Programmes.otherSpecialty;
import static dk.fordel.trainee.programme.Programmes.position;
import static dk.fordel.trainee.programme.Programmes.specialistTraining;
import static dk.fordel.trainee.programme.Programmes.stay;
import static dk.fordel.trainee.programme.Programmes.wishes;
import static dk.fordel.trainee.programme.StayKind.HOSPITAL;
import static dk.fordel.trainee.programme.StayKind.INTRODUCTION;
import static dk.fordel.trainee.programme.StayKind.KBU;
import static dk.fordel.trainee.programme.StayKind.OTHER_SPECIALTY;
import static dk.fordel.trainee.programme.StayKind.PHASE_1;
import static dk.fordel.trainee.programme.StayKind.PHASE_2;
import static dk.fordel.trainee.programme.StayKind.PHASE_3;

import dk.fordel.kernel.Unknown;
import dk.fordel.trainee.programme.ProgrammeCommand.Cancel;
import dk.fordel.trainee.programme.ProgrammeCommand.PlanProgramme;
import dk.fordel.trainee.programme.ProgrammeCommand.RankWishes;
import dk.fordel.trainee.programme.ProgrammeEvent.Planned;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionCancelled;
import dk.fordel.trainee.programme.ProgrammeEvent.WishesRanked;
import dk.fordel.trainee.programme.ProgrammeRefusal.NoPracticeNeeded;
import dk.fordel.trainee.programme.ProgrammeRefusal.NotTaken;
import dk.fordel.trainee.programme.ProgrammeRefusal.PlannedOtherwise;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private final FixtureConfiguration<Programme> programme =
            new AggregateTestFixture<>(Programme.class);

    @Test
    void kbu_is_six_months_in_a_hospital_and_then_six_in_the_chosen_municipality() {
        programme
                .givenNoPriorActivity()
                .when(plan(kbu()))
                .expectEvents(
                        new Planned(PROGRAMME, TRAINEE, REFERENCE, kbu()),
                        stay(HOSPITAL, 1)
                                .lasting(6, "2027-03-01", "2027-08-31")
                                .plannedFor(TRAINEE),
                        stay(KBU, 2)
                                .lasting(6, "2027-09-01", "2028-02-29")
                                .in("730")
                                .paidBy("randers")
                                .plannedFor(TRAINEE))
                .expectResultMessagePayload(true);
    }

    @Test
    void specialist_training_is_phase_1_then_thirty_months_in_hospitals_then_phases_2_and_3() {
        programme
                .givenNoPriorActivity()
                .when(plan(specialistTraining()))
                .expectEvents(
                        new Planned(PROGRAMME, TRAINEE, REFERENCE, specialistTraining()),
                        stay(PHASE_1, 1)
                                .lasting(6, "2027-03-01", "2027-08-31")
                                .anchoredAt("randers")
                                .paidBy("horsens")
                                .plannedFor(TRAINEE),
                        stay(HOSPITAL, 2)
                                .lasting(30, "2027-09-01", "2030-02-28")
                                .plannedFor(TRAINEE),
                        stay(PHASE_2, 3)
                                .lasting(6, "2030-03-01", "2030-08-31")
                                .anchoredAt("randers")
                                .plannedFor(TRAINEE),
                        stay(PHASE_3, 4)
                                .lasting(12, "2030-09-01", "2031-08-31")
                                .anchoredAt("randers")
                                .plannedFor(TRAINEE));
    }

    @Test
    void an_introduction_position_comes_with_its_wishes() {
        programme
                .givenNoPriorActivity()
                .when(plan(introduction(12, "730", "751")))
                .expectEvents(
                        new Planned(PROGRAMME, TRAINEE, REFERENCE, introduction(12, "730", "751")),
                        stay(INTRODUCTION, 1)
                                .lasting(12, "2027-03-01", "2028-02-29")
                                .plannedFor(TRAINEE),
                        new WishesRanked(
                                PROGRAMME,
                                TRAINEE,
                                position(INTRODUCTION, 1),
                                wishes("730", "751")));
    }

    @Test
    void another_specialty_takes_six_or_twelve_months() {
        programme
                .givenNoPriorActivity()
                .when(plan(otherSpecialty(6)))
                .expectEvents(
                        new Planned(PROGRAMME, TRAINEE, REFERENCE, otherSpecialty(6)),
                        stay(OTHER_SPECIALTY, 1)
                                .lasting(6, "2027-03-01", "2027-08-31")
                                .in("751")
                                .anchoredAt("aarhus")
                                .plannedFor(TRAINEE));
    }

    @Test
    void planned_twice_is_planned_once() {
        programme
                .givenCommands(plan(kbu()))
                .when(plan(kbu()))
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void the_original_plan_is_still_the_same_plan_after_a_position_moved() {
        programme
                .givenCommands(
                        plan(kbu()),
                        new ProgrammeCommand.Move(
                                PROGRAMME, position(HOSPITAL, 1), START.plusMonths(1)))
                .when(plan(kbu()))
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void a_planned_programme_is_not_planned_anew_from_something_else() {
        programme
                .givenCommands(plan(introduction(6)))
                .when(plan(introduction(12)))
                .expectNoEvents()
                .expectException(PlannedOtherwise.class);
    }

    @Test
    void wishes_are_ranked_anew_and_the_same_again_is_nothing() {
        programme
                .givenCommands(plan(introduction(6, "730")))
                .when(rank(position(INTRODUCTION, 1), "751", "730"))
                .expectEvents(
                        new WishesRanked(
                                PROGRAMME,
                                TRAINEE,
                                position(INTRODUCTION, 1),
                                wishes("751", "730")));
        new AggregateTestFixture<>(Programme.class)
                .givenCommands(plan(introduction(6, "730")))
                .when(rank(position(INTRODUCTION, 1), "730"))
                .expectNoEvents();
    }

    @Test
    void nothing_is_wished_for_a_stay_in_a_hospital() {
        programme
                .givenCommands(plan(kbu()))
                .when(rank(position(HOSPITAL, 1), "730"))
                .expectNoEvents()
                .expectException(NoPracticeNeeded.class);
    }

    @Test
    void a_position_is_cancelled_once_and_then_left_alone() {
        programme
                .givenCommands(plan(kbu()))
                .when(new Cancel(PROGRAMME, position(KBU, 2)))
                .expectEvents(new PositionCancelled(PROGRAMME, TRAINEE, position(KBU, 2), KBU));
        new AggregateTestFixture<>(Programme.class)
                .givenCommands(plan(kbu()), new Cancel(PROGRAMME, position(KBU, 2)))
                .when(new Cancel(PROGRAMME, position(KBU, 2)))
                .expectNoEvents();
        new AggregateTestFixture<>(Programme.class)
                .givenCommands(plan(kbu()), new Cancel(PROGRAMME, position(KBU, 2)))
                .when(rank(position(KBU, 2), "730"))
                .expectException(NotTaken.class);
    }

    @Test
    void a_position_of_another_programme_is_unknown() {
        programme
                .givenCommands(plan(kbu()))
                .when(new Cancel(PROGRAMME, position(PHASE_3, 4)))
                .expectException(Unknown.class);
    }

    private static PlanProgramme plan(Plan plan) {
        return new PlanProgramme(PROGRAMME, TRAINEE, REFERENCE, plan);
    }

    private static RankWishes rank(PositionId position, String... codes) {
        return new RankWishes(PROGRAMME, position, wishes(codes));
    }
}
