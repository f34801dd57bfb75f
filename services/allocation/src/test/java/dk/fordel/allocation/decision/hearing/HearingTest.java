package dk.fordel.allocation.decision.hearing;

import static dk.fordel.allocation.Town.AMU_HORSENS;
import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.COMMITTEE;
import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.placementOf;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;
import dk.fordel.testing.Asking;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** SOFT-8: a party is heard before what goes against its wishes is confirmed. */
class HearingTest {

    private static final PlacementId FIRST = placementOf("first");
    private static final HearingId HEARING = HearingId.of(FIRST, ELM_ROAD);
    private static final LocalDate LAST_DAY = day("2026-06-15");

    private final AggregateTestFixture<Hearing> hearing = new AggregateTestFixture<>(Hearing.class);

    @Test
    void it_is_opened_once_with_one_last_day() {
        hearing.givenNoPriorActivity().when(open(KBU, AMU_RANDERS)).expectEvents(opened());
        hearing.given(opened()).when(open(KBU, AMU_RANDERS)).expectNoEvents();
        hearing.given(opened())
                .when(open(KBU, AMU_RANDERS, day("2026-06-20")))
                .expectNoEvents()
                .expectException(HearingRefusal.AlreadyOpened.class);
    }

    @Test
    void who_decides_there_hears_and_so_does_the_hr_office() {
        hearing.givenNoPriorActivity().when(open(KBU, HR)).expectSuccessfulHandlerExecution();
        hearing.givenNoPriorActivity()
                .when(open(INTRODUCTION, COMMITTEE))
                .expectSuccessfulHandlerExecution();
        for (Mandate other : new Mandate[] {AMU_HORSENS, COMMITTEE, COUNCIL}) {
            hearing.givenNoPriorActivity()
                    .when(open(KBU, other))
                    .expectNoEvents()
                    .expectException(HearingRefusal.NotTheirs.class);
            hearing.given(opened())
                    .when(answer(Stance.AGREES, "2026-06-05", other, TODAY.plusDays(9)))
                    .expectException(HearingRefusal.NotTheirs.class);
        }
    }

    @ParameterizedTest(name = "last day {0}: {1}")
    @CsvSource({"2026-06-05, false", "2026-06-06, true", "2026-07-31, true", "2026-08-01, false"})
    void the_party_has_5_to_60_days(LocalDate lastDay, boolean fine) {
        if (fine) {
            assertThatCode(() -> open(KBU, HR, lastDay)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> open(KBU, HR, lastDay))
                    .isInstanceOf(Malformed.class)
                    .hasMessageContaining("from 2026-06-06 to 2026-07-31");
        }
    }

    @ParameterizedTest(name = "answered on {0}, recorded on {1}: {2}")
    @CsvSource({
        "2026-05-31, 2026-06-10, false",
        "2026-06-01, 2026-06-10, true",
        "2026-06-10, 2026-06-10, true",
        "2026-06-11, 2026-06-10, false",
        "2026-06-15, 2026-06-20, true",
        "2026-06-16, 2026-06-20, false"
    })
    void an_answer_lies_between_the_opening_and_the_last_day(
            String answered, LocalDate recorded, boolean fine) {
        var result =
                hearing.given(opened())
                        .when(answer(Stance.OBJECTS, answered, AMU_RANDERS, recorded));
        if (fine) {
            result.expectEvents(answered(Stance.OBJECTS, answered, recorded));
        } else {
            result.expectException(HearingRefusal.NotInTime.class);
        }
    }

    @Test
    void an_answer_closes_it_and_a_second_one_is_refused() {
        HearingEvent.Answered agreed = answered(Stance.AGREES, "2026-06-05", day("2026-06-05"));
        hearing.given(opened(), agreed)
                .when(answer(Stance.AGREES, "2026-06-05", AMU_RANDERS, day("2026-06-06")))
                .expectNoEvents();
        hearing.given(opened(), agreed)
                .when(answer(Stance.OBJECTS, "2026-06-06", AMU_RANDERS, day("2026-06-06")))
                .expectException(HearingRefusal.AlreadyAnswered.class);
        assertThat(
                        Asking.answer(
                                hearing.given(opened(), agreed),
                                HearingQuestions.heard(HEARING, day("2026-06-05"))))
                .isEqualTo(new Heard(LAST_DAY, true));
    }

    @Test
    void it_is_closed_when_the_last_day_has_passed_and_not_before() {
        assertThat(
                        Asking.answer(
                                hearing.given(opened()), HearingQuestions.heard(HEARING, LAST_DAY)))
                .isEqualTo(new Heard(LAST_DAY, false));
        assertThat(
                        Asking.answer(
                                hearing.given(opened()),
                                HearingQuestions.heard(HEARING, LAST_DAY.plusDays(1))))
                .isEqualTo(new Heard(LAST_DAY, true));
        assertThat(Asking.answer(HearingQuestions.heard(HEARING, LAST_DAY)))
                .isEqualTo(new Heard(null, false));
    }

    private static HearingCommand.Open open(PositionKind kind, Mandate mandate) {
        return open(kind, mandate, LAST_DAY);
    }

    private static HearingCommand.Open open(PositionKind kind, Mandate mandate, LocalDate lastDay) {
        return new HearingCommand.Open(FIRST, ELM_ROAD, kind, "randers", lastDay, mandate, TODAY);
    }

    private static HearingCommand.Answer answer(
            Stance stance, String answered, Mandate mandate, LocalDate recorded) {
        return new HearingCommand.Answer(HEARING, stance, day(answered), mandate, recorded);
    }

    private static HearingEvent.Opened opened() {
        return new HearingEvent.Opened(
                HEARING, FIRST, ELM_ROAD, KBU, "randers", LAST_DAY, AMU_RANDERS, TODAY);
    }

    private static HearingEvent.Answered answered(
            Stance stance, String answered, LocalDate recorded) {
        return new HearingEvent.Answered(
                HEARING, FIRST, ELM_ROAD, stance, day(answered), AMU_RANDERS, recorded);
    }
}
