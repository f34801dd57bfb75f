package dk.fordel.trainee.programme;

import static dk.fordel.trainee.programme.MoveCause.FOLLOWED;
import static dk.fordel.trainee.programme.MoveCause.LEAVE;
import static dk.fordel.trainee.programme.MoveCause.MOVED;
import static dk.fordel.trainee.programme.MoveCause.PROLONGATION;
import static dk.fordel.trainee.programme.Programmes.PROGRAMME;
import static dk.fordel.trainee.programme.Programmes.REFERENCE;
import static dk.fordel.trainee.programme.Programmes.TRAINEE;
import static dk.fordel.trainee.programme.Programmes.position;
import static dk.fordel.trainee.programme.Programmes.specialistTraining;
import static dk.fordel.trainee.programme.StayKind.HOSPITAL;
import static dk.fordel.trainee.programme.StayKind.PHASE_1;
import static dk.fordel.trainee.programme.StayKind.PHASE_2;
import static dk.fordel.trainee.programme.StayKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.programme.ProgrammeCommand.Cancel;
import dk.fordel.trainee.programme.ProgrammeCommand.Extend;
import dk.fordel.trainee.programme.ProgrammeCommand.Move;
import dk.fordel.trainee.programme.ProgrammeCommand.PlanProgramme;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionMoved;
import dk.fordel.trainee.programme.ProgrammeRefusal.TooShort;
import dk.fordel.trainee.programme.ProgrammeRefusal.WouldOverlap;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** Moving, leave, part time and prolongation move everything after (LIFE-1). */
class MovingTest {

    @Test
    void a_later_start_moves_the_whole_programme_by_whole_months() {
        planned()
                .when(move(PHASE_1, 1, "2027-04-01"))
                .expectEvents(
                        moved(PHASE_1, 1, "2027-04-01", "2027-09-30", MOVED),
                        moved(HOSPITAL, 2, "2027-10-01", "2030-03-31", FOLLOWED),
                        moved(PHASE_2, 3, "2030-04-01", "2030-09-30", FOLLOWED),
                        moved(PHASE_3, 4, "2030-10-01", "2031-09-30", FOLLOWED));
    }

    @Test
    void leave_in_the_hospital_years_moves_phases_2_and_3() {
        planned()
                .when(extend(HOSPITAL, 2, "2030-08-31", LEAVE))
                .expectEvents(
                        moved(HOSPITAL, 2, "2027-09-01", "2030-08-31", LEAVE),
                        moved(PHASE_2, 3, "2030-09-01", "2031-02-28", FOLLOWED),
                        moved(PHASE_3, 4, "2031-03-01", "2032-02-29", FOLLOWED));
    }

    @Test
    void a_prolonged_position_stays_longer_when_it_is_moved() {
        planned(extend(PHASE_2, 3, "2030-09-10", PROLONGATION))
                .when(move(PHASE_2, 3, "2030-04-01"))
                .expectEvents(
                        moved(PHASE_2, 3, "2030-04-01", "2030-10-10", MOVED),
                        moved(PHASE_3, 4, "2030-10-11", "2031-10-10", FOLLOWED));
    }

    @Test
    void a_gap_stays_as_long_as_it_was() {
        planned(move(PHASE_3, 4, "2030-09-11"))
                .when(extend(PHASE_2, 3, "2030-09-30", LEAVE))
                .expectEvents(
                        moved(PHASE_2, 3, "2030-03-01", "2030-09-30", LEAVE),
                        moved(PHASE_3, 4, "2030-10-11", "2031-10-10", FOLLOWED));
    }

    @Test
    void a_prolongation_is_taken_back_down_to_the_months_of_the_position() {
        planned(extend(PHASE_3, 4, "2031-12-31", PROLONGATION))
                .when(extend(PHASE_3, 4, "2031-08-31", PROLONGATION))
                .expectEvents(moved(PHASE_3, 4, "2030-09-01", "2031-08-31", PROLONGATION));
        planned()
                .when(extend(PHASE_3, 4, "2031-08-30", PROLONGATION))
                .expectNoEvents()
                .expectException(TooShort.class);
    }

    @Test
    void moved_to_where_it_is_moves_nothing() {
        planned().when(move(PHASE_2, 3, "2030-03-01")).expectNoEvents();
        planned(move(PHASE_1, 1, "2027-04-01"))
                .when(move(PHASE_1, 1, "2027-04-01"))
                .expectNoEvents();
    }

    @Test
    void a_position_begins_the_day_after_the_one_before_it_at_the_earliest() {
        planned(move(PHASE_2, 3, "2030-05-01"))
                .when(move(PHASE_2, 3, "2030-03-01"))
                .expectSuccessfulHandlerExecution();
        planned()
                .when(move(PHASE_2, 3, "2030-02-28"))
                .expectNoEvents()
                .expectException(WouldOverlap.class);
    }

    @Test
    void a_cancelled_position_stays_where_it_is_and_holds_nobody_up() {
        planned(new Cancel(PROGRAMME, position(HOSPITAL, 2)))
                .when(extend(PHASE_1, 1, "2027-09-30", LEAVE))
                .expectEvents(
                        moved(PHASE_1, 1, "2027-03-01", "2027-09-30", LEAVE),
                        moved(PHASE_2, 3, "2030-03-31", "2030-09-29", FOLLOWED),
                        moved(PHASE_3, 4, "2030-09-30", "2031-09-29", FOLLOWED));
        planned(new Cancel(PROGRAMME, position(HOSPITAL, 2)))
                .when(move(PHASE_2, 3, "2027-09-01"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_position_gets_longer_for_a_reason_that_makes_it_longer() {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> extend(PHASE_3, 4, "2031-12-31", FOLLOWED));
    }

    private static TestExecutor<Programme> planned(Object... then) {
        return new AggregateTestFixture<>(Programme.class)
                .givenCommands(
                        new PlanProgramme(PROGRAMME, TRAINEE, REFERENCE, specialistTraining()))
                .andGivenCommands(then);
    }

    private static Move move(StayKind kind, int ordinal, String from) {
        return new Move(PROGRAMME, position(kind, ordinal), LocalDate.parse(from));
    }

    private static Extend extend(StayKind kind, int ordinal, String to, MoveCause cause) {
        return new Extend(PROGRAMME, position(kind, ordinal), LocalDate.parse(to), cause);
    }

    private static PositionMoved moved(
            StayKind kind, int ordinal, String from, String to, MoveCause cause) {
        return new PositionMoved(
                PROGRAMME,
                TRAINEE,
                position(kind, ordinal),
                kind,
                LocalDate.parse(from),
                LocalDate.parse(to),
                cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "2100-01-01", "1999-12-31"})
    void nothing_moves_to_a_day_that_nobody_can_mean(LocalDate day) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Move(PROGRAMME, position(PHASE_1, 1), day))
                .withMessageContaining("not between");
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new Extend(PROGRAMME, position(PHASE_1, 1), day, LEAVE))
                .withMessageContaining("not between");
    }
}
