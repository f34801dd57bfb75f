package dk.fordel.trainee.programme;

import static dk.fordel.trainee.programme.Programmes.PROGRAMME;
import static dk.fordel.trainee.programme.Programmes.REFERENCE;
import static dk.fordel.trainee.programme.Programmes.TRAINEE;
import static dk.fordel.trainee.programme.Programmes.bounds;
import static dk.fordel.trainee.programme.Programmes.kbu;
import static dk.fordel.trainee.programme.Programmes.position;
import static dk.fordel.trainee.programme.Programmes.specialistTraining;
import static dk.fordel.trainee.programme.StayKind.KBU;
import static dk.fordel.trainee.programme.StayKind.PHASE_1;
import static dk.fordel.trainee.programme.StayKind.PHASE_2;
import static dk.fordel.trainee.programme.StayKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.programme.ProgrammeCommand.Bind;
import dk.fordel.trainee.programme.ProgrammeCommand.Cancel;
import dk.fordel.trainee.programme.ProgrammeCommand.PlanProgramme;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionBounded;
import dk.fordel.trainee.programme.ProgrammeRefusal.NothingToBind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

/** Geographically bounded programmes stay bounded (SOFT-9, LIFE-3). */
class BoundsTest {

    @Test
    void every_position_in_a_practice_is_bounded_and_the_hospital_years_are_not() {
        planned(specialistTraining())
                .when(new Bind(PROGRAMME, bounds("730", "707")))
                .expectEvents(
                        bounded(PHASE_1, 1, "707", "730"),
                        bounded(PHASE_2, 3, "707", "730"),
                        bounded(PHASE_3, 4, "707", "730"))
                .expectResultMessagePayload(true);
    }

    @Test
    void bound_to_the_same_municipalities_in_any_order_is_nothing() {
        planned(kbu(), new Bind(PROGRAMME, bounds("730", "707")))
                .when(new Bind(PROGRAMME, bounds("707", "730")))
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void bound_anew_to_other_municipalities_is_a_new_fact() {
        planned(kbu(), new Bind(PROGRAMME, bounds("730", "707")))
                .when(new Bind(PROGRAMME, bounds("730")))
                .expectEvents(bounded(KBU, 2, "730"))
                .expectResultMessagePayload(true);
    }

    @Test
    void a_cancelled_position_is_bound_to_nothing() {
        planned(specialistTraining(), new Cancel(PROGRAMME, position(PHASE_2, 3)))
                .when(new Bind(PROGRAMME, bounds("730")))
                .expectEvents(bounded(PHASE_1, 1, "730"), bounded(PHASE_3, 4, "730"));
        planned(kbu(), new Cancel(PROGRAMME, position(KBU, 2)))
                .when(new Bind(PROGRAMME, bounds("730")))
                .expectNoEvents()
                .expectException(NothingToBind.class);
    }

    @Test
    void a_programme_is_bounded_to_one_to_ninety_eight_municipalities_each_once() {
        assertThat(bounds(codes(1)).municipalities()).hasSize(1);
        assertThat(bounds(codes(98)).municipalities()).hasSize(98);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> bounds());
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> bounds(codes(99)));
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> bounds("730", "751", "730"));
    }

    private static String[] codes(int many) {
        return IntStream.range(100, 100 + many).mapToObj(String::valueOf).toArray(String[]::new);
    }

    private static TestExecutor<Programme> planned(Plan plan, Object... then) {
        return new AggregateTestFixture<>(Programme.class)
                .givenCommands(new PlanProgramme(PROGRAMME, TRAINEE, REFERENCE, plan))
                .andGivenCommands(then);
    }

    private static PositionBounded bounded(StayKind kind, int ordinal, String... codes) {
        return new PositionBounded(PROGRAMME, TRAINEE, position(kind, ordinal), bounds(codes));
    }
}
