package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.decision.placement.PlacementTest.AT_ELM_ROAD;
import static dk.fordel.allocation.decision.placement.PlacementTest.AT_OAK_STREET;
import static dk.fordel.allocation.decision.placement.PlacementTest.CHOSEN;
import static dk.fordel.allocation.decision.placement.PlacementTest.ID;
import static dk.fordel.allocation.decision.placement.PlacementTest.NEED;
import static dk.fordel.allocation.decision.placement.PlacementTest.decided;
import static dk.fordel.allocation.decision.placement.PlacementTest.opened;
import static dk.fordel.allocation.decision.placement.PlacementTest.recommended;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Outdated;
import dk.fordel.kernel.VersionNeeded;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** A decision that stands is replaced by nobody who did not see it. */
class TwoDecidersTest {

    private static final long OPENED = 0;
    private static final long DECIDED = 1;

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(opened()).andGiven(then);
    }

    private static DecisionCommand.Decide decide(Seat seat, Reason reason, @Nullable Long seen) {
        return new DecisionCommand.Decide(
                ID,
                seat,
                Set.of(),
                AMU_RANDERS,
                null,
                1,
                reason,
                TODAY,
                seen,
                List.of(),
                false,
                "author");
    }

    private static RulingCommand.Overrule change(@Nullable Long seen) {
        return new RulingCommand.Overrule(
                ID, AT_OAK_STREET, Set.of(), COUNCIL, 1, CHOSEN, TODAY, seen);
    }

    private static Replaced elmRoad(long seen) {
        return new Replaced(ELM_ROAD, new DecidedBy(AMU_RANDERS, TODAY), seen);
    }

    @Test
    void a_first_decision_can_go_without_a_version_and_is_refused_with_an_outdated_one() {
        given().when(decide(AT_ELM_ROAD, Reason.NONE, OPENED)).expectEvents(decided(AT_ELM_ROAD));
        given(recommended(ELM_ROAD))
                .when(decide(AT_ELM_ROAD, Reason.NONE, OPENED))
                .expectNoEvents()
                .expectException(Outdated.class)
                .expectExceptionMessage(
                        "Placement %s was read as version 0 and is version 1 now. Nothing was changed by you: read it again and act on what stands."
                                .formatted(ID));
    }

    @Test
    void a_decision_is_not_replaced_without_the_version_that_was_seen() {
        given(decided(AT_ELM_ROAD))
                .when(decide(AT_OAK_STREET, CHOSEN, null))
                .expectNoEvents()
                .expectException(VersionNeeded.class)
                .expectExceptionMessage(
                        "AMU Randers decided practice %s for placement %s on %s. Say which version you saw: send the ETag of your last reading as If-Match."
                                .formatted(ELM_ROAD, ID, TODAY));
    }

    @Test
    void a_decision_is_not_replaced_by_who_saw_the_placement_before_it() {
        given(decided(AT_ELM_ROAD))
                .when(decide(AT_OAK_STREET, CHOSEN, OPENED))
                .expectNoEvents()
                .expectException(Outdated.class);
    }

    @Test
    void replacing_a_decision_is_an_override_even_when_nothing_was_recommended() {
        given(decided(AT_ELM_ROAD))
                .when(decide(AT_OAK_STREET, Reason.NONE, DECIDED))
                .expectNoEvents()
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
    }

    @Test
    void who_replaces_a_decision_says_whose_it_was() {
        given(decided(AT_ELM_ROAD))
                .when(decide(AT_OAK_STREET, CHOSEN, DECIDED))
                .expectEvents(
                        new DecisionEvent.Decided(
                                ID,
                                NEED,
                                AT_OAK_STREET,
                                AMU_RANDERS,
                                null,
                                1,
                                null,
                                null,
                                true,
                                List.of(),
                                CHOSEN,
                                ELM_ROAD,
                                TODAY,
                                elmRoad(DECIDED),
                                null));
    }

    @Test
    void the_council_rules_on_the_version_that_it_saw() {
        given(decided(AT_ELM_ROAD)).when(change(null)).expectException(VersionNeeded.class);
        given(decided(AT_ELM_ROAD)).when(change(OPENED)).expectException(Outdated.class);
        given(decided(AT_ELM_ROAD))
                .when(new RulingCommand.Uphold(ID, COUNCIL, "Right", TODAY, OPENED))
                .expectException(Outdated.class);
        given(decided(AT_ELM_ROAD))
                .when(new RulingCommand.SendBack(ID, COUNCIL, "Look again", TODAY, null))
                .expectException(VersionNeeded.class);
        given(decided(AT_ELM_ROAD))
                .when(change(DECIDED))
                .expectEvents(
                        new RulingEvent.Overruled(
                                ID,
                                NEED,
                                AT_OAK_STREET,
                                ELM_ROAD,
                                COUNCIL,
                                1,
                                List.of(),
                                CHOSEN,
                                TODAY,
                                elmRoad(DECIDED)));
    }

    private static RulingEvent.Overruled changedByTheCouncil() {
        return new RulingEvent.Overruled(
                ID,
                NEED,
                AT_OAK_STREET,
                ELM_ROAD,
                COUNCIL,
                1,
                List.of(),
                CHOSEN,
                TODAY,
                elmRoad(DECIDED));
    }

    @Test
    void what_the_council_changed_is_replaced_by_the_council_alone() {
        given(decided(AT_ELM_ROAD), changedByTheCouncil())
                .when(decide(AT_ELM_ROAD, CHOSEN, 2L))
                .expectNoEvents()
                .expectException(PlacementRefusal.CouncilChanged.class);
        given(decided(AT_ELM_ROAD), changedByTheCouncil())
                .when(decide(AT_OAK_STREET, Reason.NONE, null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        given(decided(AT_ELM_ROAD), changedByTheCouncil())
                .when(
                        new RulingCommand.Overrule(
                                ID, AT_ELM_ROAD, Set.of(), COUNCIL, 1, CHOSEN, TODAY, 2L))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nor_is_it_given_up_to_be_decided_anew_but_by_the_office() {
        given(decided(AT_ELM_ROAD), changedByTheCouncil())
                .when(withdraw(WithdrawalCode.PRACTICE_UNAVAILABLE, AMU_RANDERS))
                .expectNoEvents()
                .expectException(PlacementRefusal.CouncilChanged.class);
        given(decided(AT_ELM_ROAD), changedByTheCouncil())
                .when(withdraw(WithdrawalCode.PRACTICE_UNAVAILABLE, HR))
                .expectSuccessfulHandlerExecution();
        given(decided(AT_ELM_ROAD), changedByTheCouncil())
                .when(withdraw(WithdrawalCode.POSITION_CANCELLED, AMU_RANDERS))
                .expectSuccessfulHandlerExecution();
        given(
                        decided(AT_ELM_ROAD),
                        changedByTheCouncil(),
                        new RulingEvent.SentBack(ID, OAK_STREET, COUNCIL, "Anew", TODAY))
                .when(decide(AT_ELM_ROAD, Reason.NONE, null))
                .expectSuccessfulHandlerExecution();
    }

    private static StayCommand.Withdraw withdraw(WithdrawalCode code, Mandate mandate) {
        return new StayCommand.Withdraw(ID, code, mandate, "In words", TODAY);
    }

    @Test
    void what_is_confirmed_is_not_decided_again() {
        given(decided(AT_ELM_ROAD), new StayEvent.Confirmed(ID, NEED, AT_ELM_ROAD, HR, TODAY))
                .when(decide(AT_OAK_STREET, CHOSEN, 2L))
                .expectException(PlacementRefusal.NotAsThingsStand.class);
        given(decided(AT_ELM_ROAD), new StayEvent.Confirmed(ID, NEED, AT_ELM_ROAD, HR, TODAY))
                .when(decide(AT_OAK_STREET, CHOSEN, null))
                .expectException(PlacementRefusal.NotAsThingsStand.class);
    }
}
