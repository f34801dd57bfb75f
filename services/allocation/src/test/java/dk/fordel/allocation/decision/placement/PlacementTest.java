package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_HORSENS;
import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.COMMITTEE;
import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.GROUNDS;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.IN_FAVRSKOV;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.kernel.Mandate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Deciding: who may, what is an override (HARD-4), and what never is (HARD-3, NEVER-1). */
class PlacementTest {

    static final Need NEED = need("first", KBU);
    static final PlacementId ID = NEED.placement();
    static final Seat AT_ELM_ROAD = new Seat(ELM_ROAD, IN_RANDERS, RANDERS, null, 7);
    static final Seat AT_OAK_STREET = new Seat(OAK_STREET, IN_RANDERS, RANDERS, null, 9);
    static final RoundId ROUND = new RoundId(id("round"));
    static final Reason CHOSEN =
            new Reason(ReasonCode.LEARNING_NEED, "Has seen rural patients only", GROUNDS);

    final AggregateTestFixture<Placement> placement = new AggregateTestFixture<>(Placement.class);

    static PositionEvent.Opened opened() {
        return new PositionEvent.Opened(ID, NEED, "e1");
    }

    static DecisionEvent.Recommended recommended(PracticeId practice) {
        return new DecisionEvent.Recommended(
                ID,
                new Recommendation(
                        ROUND, practice, "randers", List.of(), 3, new TreeMap<>(), 2, null),
                TODAY);
    }

    static DecisionCommand.Decide decide(Seat seat, Mandate mandate, Reason reason) {
        return new DecisionCommand.Decide(
                ID, seat, Set.of(), mandate, null, 1, reason, TODAY, null, List.of(), false,
                "author");
    }

    static DecisionEvent.Decided decided(Seat seat) {
        return new DecisionEvent.Decided(
                ID,
                NEED,
                seat,
                AMU_RANDERS,
                null,
                1,
                null,
                null,
                false,
                List.of(),
                Reason.NONE,
                null,
                TODAY,
                null,
                null);
    }

    TestExecutor<Placement> given(Object... then) {
        return placement.given(opened()).andGiven(then);
    }

    @Test
    void a_planned_position_opens_its_placement_once() {
        var open = new PositionCommand.Open(ID, NEED, "e1");
        placement.givenNoPriorActivity().when(open).expectEvents(opened());
        given().when(open).expectNoEvents();
    }

    @Test
    void the_coordinator_of_the_area_decides() {
        given().when(decide(AT_ELM_ROAD, AMU_RANDERS, Reason.NONE))
                .expectEvents(decided(AT_ELM_ROAD));
    }

    @Test
    void asked_twice_it_is_decided_once() {
        given(decided(AT_ELM_ROAD))
                .when(decide(AT_ELM_ROAD, AMU_RANDERS, Reason.NONE))
                .expectNoEvents();
    }

    @Test
    void a_coordinator_decides_only_in_the_own_area() {
        given(recommended(ELM_ROAD))
                .when(decide(AT_ELM_ROAD, AMU_HORSENS, Reason.NONE))
                .expectNoEvents()
                .expectException(PlacementRefusal.OutsideMandate.class);
    }

    @Test
    void the_committee_places_introduction_doctors_and_nobody_else() {
        given().when(decide(AT_ELM_ROAD, COMMITTEE, Reason.NONE))
                .expectException(PlacementRefusal.NotTheDecidingRole.class);
        Need introduction = need("first", INTRODUCTION);
        placement
                .given(new PositionEvent.Opened(ID, introduction, "e1"))
                .when(decide(AT_ELM_ROAD, COMMITTEE, Reason.NONE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_hr_office_runs_rounds_and_decides_nothing() {
        given().when(decide(AT_ELM_ROAD, HR, Reason.NONE))
                .expectException(PlacementRefusal.NotTheDecidingRole.class);
    }

    @Test
    void following_the_recommendation_needs_no_reason_and_names_its_principles() {
        given(recommended(ELM_ROAD))
                .when(decide(AT_ELM_ROAD, AMU_RANDERS, Reason.NONE))
                .expectEvents(
                        new DecisionEvent.Decided(
                                ID,
                                NEED,
                                AT_ELM_ROAD,
                                AMU_RANDERS,
                                null,
                                2,
                                ROUND,
                                ELM_ROAD,
                                false,
                                List.of(),
                                Reason.NONE,
                                null,
                                TODAY,
                                null,
                                null));
    }

    @Test
    void against_the_recommendation_reason_code_and_words_are_mandatory() {
        given(recommended(ELM_ROAD))
                .when(decide(AT_OAK_STREET, AMU_RANDERS, Reason.NONE))
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
        given(recommended(ELM_ROAD))
                .when(
                        decide(
                                AT_OAK_STREET,
                                AMU_RANDERS,
                                new Reason(ReasonCode.LEARNING_NEED, " ", GROUNDS)))
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
        given(recommended(ELM_ROAD))
                .when(decide(AT_OAK_STREET, AMU_RANDERS, new Reason(null, "Only words", GROUNDS)))
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
        given(recommended(ELM_ROAD))
                .when(decide(AT_OAK_STREET, AMU_RANDERS, CHOSEN))
                .expectEvents(
                        new DecisionEvent.Decided(
                                ID,
                                NEED,
                                AT_OAK_STREET,
                                AMU_RANDERS,
                                null,
                                2,
                                ROUND,
                                ELM_ROAD,
                                true,
                                List.of(),
                                CHOSEN,
                                null,
                                TODAY,
                                null,
                                null));
    }

    @Test
    void outside_the_municipality_the_decision_dispenses_with_hard_4_and_says_why() {
        Seat elsewhere = new Seat(OAK_STREET, IN_FAVRSKOV, RANDERS, null, 1);
        Reason noPlace =
                new Reason(ReasonCode.NO_PLACE_IN_MUNICIPALITY, "All of Randers is full", GROUNDS);
        given().when(decide(elsewhere, AMU_RANDERS, Reason.NONE))
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
        given().when(decide(elsewhere, AMU_RANDERS, noPlace))
                .expectEvents(
                        new DecisionEvent.Decided(
                                ID,
                                NEED,
                                elsewhere,
                                AMU_RANDERS,
                                null,
                                1,
                                null,
                                null,
                                true,
                                List.of("HARD-4"),
                                noPlace,
                                null,
                                TODAY,
                                null,
                                null));
    }

    @Test
    void keeping_a_practice_running_is_never_a_reason_with_or_without_a_recommendation() {
        Reason running = new Reason(ReasonCode.KEEP_PRACTICE_RUNNING, "Two doctors left", GROUNDS);
        given().when(decide(AT_ELM_ROAD, AMU_RANDERS, running))
                .expectNoEvents()
                .expectException(PlacementRefusal.KeepingAPracticeRunning.class);
        given(recommended(ELM_ROAD))
                .when(decide(AT_OAK_STREET, AMU_RANDERS, running))
                .expectException(PlacementRefusal.KeepingAPracticeRunning.class);
        given(decided(AT_ELM_ROAD))
                .when(
                        new RulingCommand.Overrule(
                                ID, AT_OAK_STREET, Set.of(), COUNCIL, 1, running, TODAY, 1L))
                .expectException(PlacementRefusal.KeepingAPracticeRunning.class);
    }

    @Test
    void a_barred_practice_is_never_decided_whatever_the_reason() {
        given().when(
                        new DecisionCommand.Decide(
                                ID,
                                AT_ELM_ROAD,
                                Set.of(ELM_ROAD),
                                AMU_RANDERS,
                                null,
                                1,
                                CHOSEN,
                                TODAY,
                                null,
                                List.of(),
                                false,
                                "author"))
                .expectNoEvents()
                .expectException(PlacementRefusal.BarredForTheTrainee.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReasonCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = "KEEP_PRACTICE_RUNNING")
    void every_other_reason_code_carries_an_override(ReasonCode code) {
        given(recommended(ELM_ROAD))
                .when(decide(AT_OAK_STREET, AMU_RANDERS, new Reason(code, "In words", GROUNDS)))
                .expectSuccessfulHandlerExecution();
    }
}
