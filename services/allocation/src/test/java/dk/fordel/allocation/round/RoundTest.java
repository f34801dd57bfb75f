package dk.fordel.allocation.round;

import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.AUTUMN;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.kernel.PositionKind.KBU;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.Matching;
import dk.fordel.allocation.matching.Run;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Opening a round and recording its runs. */
class RoundTest {

    private static final RoundId ID = new RoundId(id("round"));
    private static final Facts FACTS =
            new Facts(AUTUMN, 7, false, List.of(), List.of(), FrameNumbers.NONE);
    private static final Run RUN = Run.of(Matching.of(FACTS, Document.PROPOSED), 1, HR, TODAY);

    private final AggregateTestFixture<Round> round = new AggregateTestFixture<>(Round.class);

    private static RoundCommand.Open open(Mandate mandate) {
        return new RoundCommand.Open(ID, KBU, AUTUMN, 7, mandate, TODAY);
    }

    private static RoundEvent.Opened opened() {
        return new RoundEvent.Opened(ID, KBU, AUTUMN, 7, HR, TODAY);
    }

    @Test
    void the_hr_office_opens_a_round_once() {
        round.givenNoPriorActivity().when(open(HR)).expectEvents(opened());
        round.given(opened()).when(open(HR)).expectNoEvents();
        round.givenNoPriorActivity()
                .when(open(AMU_RANDERS))
                .expectException(RoundRefusal.HrOfficeAlone.class);
    }

    @Test
    void its_runs_are_counted_and_keep_what_they_were_thought_through_on() {
        round.given(opened(), new RoundEvent.Recommended(ID, 1, RUN))
                .when(new RoundCommand.RecordRun(ID, FACTS, RUN))
                .expectEvents(
                        new RoundEvent.FactsFrozen(ID, 2, FACTS),
                        new RoundEvent.Recommended(ID, 2, RUN));
    }

    @Test
    void a_window_without_an_end_or_longer_than_two_years_is_malformed() {
        for (Period window :
                new Period[] {Period.since(day("2026-01-01")), days("2026-01-01", "2028-01-02")}) {
            assertThatThrownBy(() -> new RoundCommand.Open(ID, KBU, window, 7, HR, TODAY))
                    .isInstanceOf(Malformed.class)
                    .hasMessageContaining("24 months");
        }
    }

    @Test
    void a_closed_round_is_not_thought_through_again() {
        RoundEvent closed = new RoundEvent.Closed(ID, HR, TODAY);
        round.given(opened()).when(new RoundCommand.Close(ID, HR, TODAY)).expectEvents(closed);
        round.given(opened(), closed).when(new RoundCommand.Close(ID, HR, TODAY)).expectNoEvents();
        round.given(opened(), closed)
                .when(new RoundCommand.RecordRun(ID, FACTS, RUN))
                .expectException(RoundRefusal.IsClosed.class);
        round.given(opened())
                .when(new RoundCommand.Close(ID, AMU_RANDERS, TODAY))
                .expectException(RoundRefusal.HrOfficeAlone.class);
    }
}
