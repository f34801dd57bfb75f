package dk.fordel.allocation.decision.frame;

import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.placementOf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.allocation.known.facts.Attempt;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.PositionKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FRAME-1 to FRAME-3 and HARD-7. */
@Tag("HARD-7")
class FrameTest {

    private static final FrameKey ØST = new FrameKey(PositionKind.INTRODUCTION, 2026, "Øst");
    private static final FrameId ID = FrameId.of(ØST);
    private static final String BASIS = "Meeting in spring";

    private final AggregateTestFixture<Frame> frame = new AggregateTestFixture<>(Frame.class);

    private static FrameCommand.Set set(int positions, Mandate mandate) {
        return new FrameCommand.Set(ØST, positions, BASIS, mandate, TODAY);
    }

    private static FrameEvent.FrameSet isSet(int positions) {
        return new FrameEvent.FrameSet(ID, ØST, positions, BASIS, COUNCIL, TODAY);
    }

    private static FrameEvent.PositionUsed used(String position) {
        return new FrameEvent.PositionUsed(ID, placementOf(position));
    }

    @Test
    void the_council_sets_a_frame_and_amends_it() {
        frame.givenNoPriorActivity().when(set(70, COUNCIL)).expectEvents(isSet(70));
        frame.given(isSet(70))
                .when(set(75, COUNCIL))
                .expectEvents(new FrameEvent.FrameAmended(ID, ØST, 70, 75, BASIS, COUNCIL, TODAY));
        frame.given(isSet(70)).when(set(70, COUNCIL)).expectNoEvents();
    }

    @Test
    void nobody_else_does() {
        frame.given(isSet(70))
                .when(set(90, AMU_RANDERS))
                .expectNoEvents()
                .expectException(FrameRefusal.CouncilAlone.class);
    }

    @Test
    void the_last_position_is_given_once() {
        var use = new FrameCommand.Use(ØST, placementOf("first"));
        frame.given(isSet(1)).when(use).expectEvents(used("first"));
        frame.given(isSet(1), used("first")).when(use).expectNoEvents();
        frame.given(isSet(1), used("first"))
                .when(new FrameCommand.Use(ØST, placementOf("second")))
                .expectNoEvents()
                .expectException(FrameRefusal.UsedUp.class);
    }

    @Test
    void who_asks_whether_one_is_left_uses_none_and_is_refused_when_none_is() {
        var vouch = new FrameCommand.Vouch(ØST, placementOf("second"));
        frame.given(isSet(2), used("first")).when(vouch).expectNoEvents();
        frame.given(isSet(1), used("second")).when(vouch).expectNoEvents();
        frame.given(isSet(1), used("first"))
                .when(vouch)
                .expectNoEvents()
                .expectException(FrameRefusal.UsedUp.class);
    }

    @Test
    void a_position_given_back_can_be_used_again() {
        frame.given(
                        isSet(1),
                        used("first"),
                        new FrameEvent.PositionReleased(ID, placementOf("first")))
                .when(new FrameCommand.Use(ØST, placementOf("second")))
                .expectEvents(used("second"));
    }

    @Test
    void without_a_number_there_is_nothing_to_give() {
        frame.givenNoPriorActivity()
                .when(new FrameCommand.Use(ØST, placementOf("first")))
                .expectException(FrameRefusal.UsedUp.class);
        frame.givenNoPriorActivity()
                .when(new FrameCommand.UseIfLeft(ØST, placementOf("first")))
                .expectNoEvents()
                .expectResultMessagePayload(
                        new Attempt("The council has set no frame for INTRODUCTION 2026 Øst."));
    }

    @Test
    void amended_below_what_is_used_nothing_is_left_and_nobody_loses_a_place() {
        frame.given(
                        isSet(2),
                        used("first"),
                        used("second"),
                        new FrameEvent.FrameAmended(ID, ØST, 2, 1, BASIS, COUNCIL, TODAY))
                .when(new FrameCommand.Use(ØST, placementOf("third")))
                .expectException(FrameRefusal.UsedUp.class);
    }

    @Test
    void a_frame_of_none_gives_none_until_it_is_amended() {
        var use = new FrameCommand.Use(ØST, placementOf("first"));
        frame.given(isSet(0)).when(use).expectException(FrameRefusal.UsedUp.class);
        frame.given(isSet(0), new FrameEvent.FrameAmended(ID, ØST, 0, 1, BASIS, COUNCIL, TODAY))
                .when(use)
                .expectEvents(used("first"));
    }

    @ParameterizedTest(name = "{0} positions: possible {1}")
    @CsvSource({"-1, false", "0, true", "10000, true", "10001, false"})
    void a_number_lies_between_none_and_ten_thousand(int positions, boolean possible) {
        if (possible) {
            frame.givenNoPriorActivity()
                    .when(set(positions, COUNCIL))
                    .expectEvents(isSet(positions));
        } else {
            assertThatThrownBy(() -> set(positions, COUNCIL)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void kbu_has_no_frame() {
        FrameKey kbu = new FrameKey(PositionKind.KBU, 2026, "Øst");
        assertThatThrownBy(() -> new FrameCommand.Set(kbu, 10, BASIS, COUNCIL, TODAY))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("KBU has no frame");
    }
}
