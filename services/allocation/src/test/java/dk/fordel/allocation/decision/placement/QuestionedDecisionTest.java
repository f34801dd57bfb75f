package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_HORSENS;
import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.DYNAMU_RANDERS;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.GROUNDS;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.decision.placement.PlacementTest.AT_OAK_STREET;
import static dk.fordel.allocation.decision.placement.PlacementTest.ID;
import static dk.fordel.allocation.decision.placement.PlacementTest.NEED;
import static dk.fordel.allocation.decision.placement.PlacementTest.ROUND;
import static dk.fordel.allocation.decision.placement.PlacementTest.opened;
import static dk.fordel.allocation.decision.placement.PlacementTest.recommended;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Outdated;
import dk.fordel.kernel.VersionNeeded;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** NEVER-1: an override names its grounds, and words that speak of operations are for two. */
@Tag("NEVER-1")
class QuestionedDecisionTest {

    private static final List<String> FOUND = List.of("keep the clinic going");
    private static final Reason GOING =
            new Reason(ReasonCode.LEARNING_NEED, "To keep the clinic going", GROUNDS);
    private static final long QUESTIONED = 2;

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(opened(), recommended(ELM_ROAD)).andGiven(then);
    }

    private static DecisionCommand.Decide decide(Reason reason, boolean askApproval) {
        return new DecisionCommand.Decide(
                ID,
                AT_OAK_STREET,
                Set.of(),
                AMU_RANDERS,
                null,
                1,
                reason,
                TODAY,
                null,
                FOUND,
                askApproval,
                "author");
    }

    private static DecisionCommand.Approve approve(Mandate by, @Nullable Long seen) {
        return approve(by, seen, "another");
    }

    private static DecisionCommand.Approve approve(
            Mandate by, @Nullable Long seen, String account) {
        return new DecisionCommand.Approve(
                ID, AT_OAK_STREET, Set.of(), by, 1, TODAY, seen, account);
    }

    private static DecisionEvent.Questioned questioned() {
        return new DecisionEvent.Questioned(
                ID, AT_OAK_STREET, AMU_RANDERS, null, GOING, FOUND, TODAY, "author");
    }

    private static DecisionEvent.TurnedDown turnedDown() {
        return new DecisionEvent.TurnedDown(ID, OAK_STREET, COUNCIL, "Not so", TODAY);
    }

    private static DecisionEvent.Decided approvedBy(Mandate mandate) {
        return new DecisionEvent.Decided(
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
                GOING,
                null,
                TODAY,
                null,
                new Approval(mandate, FOUND, TODAY, "another"));
    }

    @Test
    void an_override_without_grounds_is_refused() {
        Reason groundless = new Reason(ReasonCode.LEARNING_NEED, "In words", List.of());
        given().when(PlacementTest.decide(AT_OAK_STREET, AMU_RANDERS, groundless))
                .expectNoEvents()
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
    }

    @Test
    void a_ground_that_the_rule_does_not_look_at_is_refused_with_those_it_does() {
        assertThatThrownBy(() -> Ground.of("SOFT-4", Ground.Fact.PRACTICE_WISH))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("SOFT-4 PRACTICE_PATIENT_BASE");
        assertThatThrownBy(() -> Ground.of("NEVER-1", Ground.Fact.PRACTICE_LOAD))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void never_1_words_that_speak_of_operations_are_answered_with_the_rule() {
        given().when(decide(GOING, false))
                .expectNoEvents()
                .expectException(PlacementRefusal.SpeaksOfOperations.class)
                .expectExceptionMessage(
                        "The words speak of operations (\u201ckeep the clinic going\u201d). Keeping a practice's operation going is never a reason for an allocation. Decide on educational grounds, or choose another practice. If the words mean something else, change them, or ask for somebody else's approval (askApproval); the council sees that too.");
    }

    @Test
    void asked_for_approval_nothing_is_decided_until_somebody_else_approves() {
        given().when(decide(GOING, true)).expectEvents(questioned());
        given(questioned()).when(decide(GOING, true)).expectNoEvents();
        given(questioned()).when(approve(COUNCIL, QUESTIONED)).expectEvents(approvedBy(COUNCIL));
        given(questioned())
                .when(approve(DYNAMU_RANDERS, QUESTIONED))
                .expectEvents(approvedBy(DYNAMU_RANDERS));
    }

    @Test
    void who_asked_does_not_approve_nor_does_who_may_not_decide_there() {
        given(questioned())
                .when(approve(COUNCIL, QUESTIONED, "author"))
                .expectException(PlacementRefusal.NotByTheSamePerson.class);
        given(questioned())
                .when(approve(DYNAMU_RANDERS, QUESTIONED, "author"))
                .expectNoEvents()
                .expectException(PlacementRefusal.NotByTheSamePerson.class);
        given(questioned())
                .when(approve(AMU_HORSENS, QUESTIONED))
                .expectException(PlacementRefusal.OutsideMandate.class);
        given(questioned())
                .when(approve(HR, QUESTIONED))
                .expectException(PlacementRefusal.NotTheDecidingRole.class);
    }

    @Test
    void two_people_of_one_post_are_two_and_one_person_of_two_posts_is_one() {
        given(questioned())
                .when(approve(AMU_RANDERS, QUESTIONED))
                .expectEvents(approvedBy(AMU_RANDERS));
        given(questioned())
                .when(approve(DYNAMU_RANDERS, QUESTIONED, "author"))
                .expectException(PlacementRefusal.NotByTheSamePerson.class);
    }

    @Test
    void of_what_was_asked_before_accounts_were_kept_the_posts_are_compared() {
        DecisionEvent.Questioned old =
                new DecisionEvent.Questioned(
                        ID, AT_OAK_STREET, AMU_RANDERS, null, GOING, FOUND, TODAY, null);
        given(old)
                .when(approve(AMU_RANDERS, QUESTIONED))
                .expectException(PlacementRefusal.NotByTheSamePerson.class);
        given(old).when(approve(COUNCIL, QUESTIONED)).expectEvents(approvedBy(COUNCIL));
    }

    @Test
    void what_is_approved_is_what_was_seen() {
        given(questioned()).when(approve(COUNCIL, null)).expectException(VersionNeeded.class);
        given(questioned()).when(approve(COUNCIL, 1L)).expectException(Outdated.class);
    }

    @Test
    void what_was_turned_down_or_decided_otherwise_cannot_be_approved_any_more() {
        given(questioned())
                .when(new DecisionCommand.TurnDown(ID, COUNCIL, "Not so", TODAY))
                .expectEvents(turnedDown());
        given(questioned(), turnedDown())
                .when(approve(COUNCIL, 3L))
                .expectException(PlacementRefusal.NothingIsQuestioned.class);
        given(questioned(), PlacementTest.decided(PlacementTest.AT_ELM_ROAD))
                .when(approve(COUNCIL, 3L))
                .expectException(PlacementRefusal.NothingIsQuestioned.class);
    }

    @Test
    void a_junior_coordinator_decides_in_the_own_area() {
        given().when(PlacementTest.decide(PlacementTest.AT_ELM_ROAD, DYNAMU_RANDERS, Reason.NONE))
                .expectSuccessfulHandlerExecution();
        Seat inHorsens =
                new Seat(
                        ELM_ROAD,
                        dk.fordel.allocation.Town.IN_RANDERS,
                        dk.fordel.allocation.Town.HORSENS,
                        null,
                        7);
        given().when(PlacementTest.decide(inHorsens, DYNAMU_RANDERS, Reason.NONE))
                .expectException(PlacementRefusal.OutsideMandate.class);
    }
}
