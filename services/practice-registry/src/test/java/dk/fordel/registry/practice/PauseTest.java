package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.AMU_RANDERS;
import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.FOR_RANDERS;
import static dk.fordel.registry.practice.ElmRoad.amuRanders;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.days;
import static dk.fordel.registry.practice.ElmRoad.registered;
import static dk.fordel.registry.practice.ElmRoad.tutorJoined;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.practice.AgreementCommand.AgreePause;
import dk.fordel.registry.practice.AgreementCommand.EndPause;
import dk.fordel.registry.practice.AgreementCommand.StateWish;
import dk.fordel.registry.practice.AgreementEvent.PauseAgreed;
import dk.fordel.registry.practice.AgreementEvent.PauseEnded;
import dk.fordel.registry.practice.AgreementRefusal.OutsideMandate;
import dk.fordel.registry.practice.AgreementRefusal.PauseCannotEndThen;
import dk.fordel.registry.practice.AgreementRefusal.PauseOverlaps;
import dk.fordel.registry.practice.AgreementRefusal.WithoutArea;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseTest {

    private static final Period SUMMER = days("2026-06-01", "2026-08-31");
    private static final PauseId PAUSE = PauseId.of(ELM_ROAD, SUMMER);
    private static final Wish WISH =
            new Wish(PositionKind.PHASE_3, day("2026-09-01"), day("2026-12-31"));

    private final AggregateTestFixture<Practice> practice =
            new AggregateTestFixture<>(Practice.class);

    private TestExecutor<Practice> known(Object... then) {
        return practice.given(registered(1), tutorJoined(1)).andGiven(then);
    }

    private static AgreePause pause(Period period) {
        return new AgreePause(ELM_ROAD, period, FOR_RANDERS);
    }

    private static PauseAgreed summerPause() {
        return new PauseAgreed(ELM_ROAD, PAUSE, SUMMER, AMU_RANDERS, null);
    }

    private static EndPause end(String lastDay) {
        return new EndPause(ELM_ROAD, PAUSE, day(lastDay), FOR_RANDERS);
    }

    @Test
    void the_coordinator_of_the_area_agrees_a_pause_once() {
        known().when(pause(SUMMER)).expectEvents(summerPause()).expectResultMessagePayload(PAUSE);
        known(summerPause())
                .when(pause(SUMMER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void pauses_do_not_overlap() {
        known(summerPause())
                .when(pause(days("2026-08-31", "2026-09-30")))
                .expectNoEvents()
                .expectException(PauseOverlaps.class);
    }

    @Test
    void after_a_shortened_pause_the_days_are_free_again() {
        Period autumn = days("2026-08-01", "2026-09-30");
        known(summerPause(), new PauseEnded(ELM_ROAD, PAUSE, day("2026-07-31"), AMU_RANDERS, null))
                .when(pause(autumn))
                .expectEvents(
                        new PauseAgreed(
                                ELM_ROAD, PauseId.of(ELM_ROAD, autumn), autumn, AMU_RANDERS, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-31", "2026-06-01", "2026-08-30"})
    void a_pause_is_shortened_or_cancelled(String lastDay) {
        known(summerPause())
                .when(end(lastDay))
                .expectEvents(new PauseEnded(ELM_ROAD, PAUSE, day(lastDay), AMU_RANDERS, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-30", "2026-09-01"})
    void it_is_never_lengthened_nor_ended_before_its_time(String lastDay) {
        known(summerPause())
                .when(end(lastDay))
                .expectNoEvents()
                .expectException(PauseCannotEndThen.class);
    }

    @Test
    void a_pause_that_was_never_agreed_is_unknown() {
        known().when(end("2026-07-31")).expectNoEvents().expectException(Unknown.class);
    }

    @Test
    void a_pause_without_a_last_day_cannot_be_meant() {
        assertThatThrownBy(() -> pause(Period.since(day("2026-06-01"))))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_coordinator_decides_only_in_the_own_area() {
        AreaCode horsens = new AreaCode("horsens");
        known().when(new AgreePause(ELM_ROAD, SUMMER, amuRanders(horsens)))
                .expectNoEvents()
                .expectException(OutsideMandate.class);
        known().when(new StateWish(ELM_ROAD, WISH, amuRanders(horsens)))
                .expectNoEvents()
                .expectException(OutsideMandate.class);
    }

    @Test
    void where_no_area_is_assigned_nobody_can_agree() {
        known().when(new AgreePause(ELM_ROAD, SUMMER, amuRanders(null)))
                .expectNoEvents()
                .expectException(WithoutArea.class);
    }
}
