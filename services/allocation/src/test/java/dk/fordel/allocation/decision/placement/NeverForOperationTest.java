package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.GROUNDS;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.IN_FAVRSKOV;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.decision.placement.PlacementTest.AT_ELM_ROAD;
import static dk.fordel.allocation.decision.placement.PlacementTest.AT_OAK_STREET;
import static dk.fordel.allocation.decision.placement.PlacementTest.ID;
import static dk.fordel.allocation.decision.placement.PlacementTest.NEED;
import static dk.fordel.allocation.decision.placement.PlacementTest.decide;
import static dk.fordel.allocation.decision.placement.PlacementTest.decided;
import static dk.fordel.allocation.decision.placement.PlacementTest.opened;
import static dk.fordel.allocation.decision.placement.PlacementTest.recommended;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.NeverForOperation;
import dk.fordel.kernel.PositionKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/** NEVER-1: keeping a practice running is refused wherever a reason is given. */
@Tag("NEVER-1")
class NeverForOperationTest {

    private static final Reason RUNNING =
            new Reason(ReasonCode.KEEP_PRACTICE_RUNNING, "Two doctors left", GROUNDS);

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(opened()).andGiven(then);
    }

    @Test
    void never_1_is_refused_by_its_name_and_says_what_to_do_instead() {
        var refusal = new PlacementRefusal.KeepingAPracticeRunning();
        assertThat(refusal.rule()).isEqualTo("NEVER-1");
        assertThat(refusal.sentence()).isEqualTo(NeverForOperation.OBJECTION);
        assertThat(Document.PRINCIPLES).doesNotContain("NEVER-1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" ", "Two doctors left"})
    void never_1_with_or_without_words_and_even_where_no_reason_is_needed(String words) {
        Reason reason = new Reason(ReasonCode.KEEP_PRACTICE_RUNNING, words, GROUNDS);
        given(recommended(ELM_ROAD))
                .when(decide(AT_ELM_ROAD, AMU_RANDERS, reason))
                .expectNoEvents()
                .expectException(PlacementRefusal.KeepingAPracticeRunning.class);
    }

    @Test
    void never_1_for_a_place_that_is_decided_already_and_for_one_outside_the_geography() {
        given(decided(AT_ELM_ROAD))
                .when(decide(AT_ELM_ROAD, AMU_RANDERS, RUNNING))
                .expectException(PlacementRefusal.KeepingAPracticeRunning.class);
        given().when(
                        decide(
                                new Seat(OAK_STREET, IN_FAVRSKOV, RANDERS, null, 1),
                                AMU_RANDERS,
                                RUNNING))
                .expectException(PlacementRefusal.KeepingAPracticeRunning.class);
    }

    @Test
    void never_1_binds_the_council_too_after_the_confirmation() {
        given(decided(AT_ELM_ROAD), new StayEvent.Confirmed(ID, NEED, AT_ELM_ROAD, HR, TODAY))
                .when(
                        new RulingCommand.Overrule(
                                ID, AT_OAK_STREET, Set.of(), COUNCIL, 1, RUNNING, TODAY, 2L))
                .expectNoEvents()
                .expectException(PlacementRefusal.KeepingAPracticeRunning.class);
    }

    @ParameterizedTest
    @EnumSource(PositionKind.class)
    void never_1_holds_for_every_kind(PositionKind kind) {
        placement
                .given(new PositionEvent.Opened(ID, need("first", kind), "e1"))
                .when(decide(AT_ELM_ROAD, AMU_RANDERS, RUNNING))
                .expectNoEvents()
                .expectException(PlacementRefusal.KeepingAPracticeRunning.class);
    }
}
