package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_HORSENS;
import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.decision.placement.PlacementTest.AT_ELM_ROAD;
import static dk.fordel.allocation.decision.placement.PlacementTest.AT_OAK_STREET;
import static dk.fordel.allocation.decision.placement.PlacementTest.CHOSEN;
import static dk.fordel.allocation.decision.placement.PlacementTest.ID;
import static dk.fordel.allocation.decision.placement.PlacementTest.NEED;
import static dk.fordel.allocation.decision.placement.PlacementTest.decide;
import static dk.fordel.allocation.decision.placement.PlacementTest.decided;
import static dk.fordel.allocation.decision.placement.PlacementTest.opened;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.kernel.Period;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Rulings, confirmation, start, end, withdrawal, and positions that move. */
class AfterTheDecisionTest {

    private static final Period LATER = days("2026-10-01", "2027-03-31");
    private static final Need MOVED = NEED.on(LATER);

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(opened()).andGiven(then);
    }

    private static StayEvent.Confirmed confirmed() {
        return new StayEvent.Confirmed(ID, NEED, AT_ELM_ROAD, HR, TODAY);
    }

    private static StayEvent.Started started() {
        return new StayEvent.Started(ID, ELM_ROAD, HR, day("2026-09-01"));
    }

    private static RulingEvent.SentBack sentBack() {
        return new RulingEvent.SentBack(ID, ELM_ROAD, COUNCIL, "Look again", TODAY);
    }

    private static StayCommand.Confirm confirm() {
        return new StayCommand.Confirm(ID, Set.of(), HR, TODAY);
    }

    @Test
    void the_council_upholds_a_decision_once() {
        var uphold = new RulingCommand.Uphold(ID, COUNCIL, "Rightly so", TODAY, 1L);
        var upheld = new RulingEvent.Upheld(ID, ELM_ROAD, COUNCIL, "Rightly so", TODAY);
        given(decided(AT_ELM_ROAD)).when(uphold).expectEvents(upheld);
        given(decided(AT_ELM_ROAD), upheld).when(uphold).expectNoEvents();
    }

    @Test
    void the_council_changes_a_decision_which_is_then_to_be_confirmed_anew() {
        var change =
                new RulingCommand.Overrule(
                        ID, AT_OAK_STREET, Set.of(), COUNCIL, 1, CHOSEN, TODAY, 2L);
        var changed =
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
                        new Replaced(ELM_ROAD, new DecidedBy(AMU_RANDERS, TODAY), 2));
        given(decided(AT_ELM_ROAD), confirmed()).when(change).expectEvents(changed);
        given(decided(AT_ELM_ROAD), confirmed(), changed)
                .when(confirm())
                .expectEvents(new StayEvent.Confirmed(ID, NEED, AT_OAK_STREET, HR, TODAY));
    }

    @Test
    void the_council_never_changes_to_a_barred_practice() {
        given(decided(AT_ELM_ROAD))
                .when(
                        new RulingCommand.Overrule(
                                ID,
                                AT_OAK_STREET,
                                Set.of(OAK_STREET),
                                COUNCIL,
                                1,
                                CHOSEN,
                                TODAY,
                                1L))
                .expectException(PlacementRefusal.BarredForTheTrainee.class);
    }

    @Test
    void what_the_council_sends_back_is_decided_anew() {
        given(decided(AT_ELM_ROAD))
                .when(new RulingCommand.SendBack(ID, COUNCIL, "Look again", TODAY, 1L))
                .expectEvents(sentBack());
        given(decided(AT_ELM_ROAD), sentBack())
                .when(decide(AT_OAK_STREET, AMU_RANDERS, Reason.NONE))
                .expectEvents(decided(AT_OAK_STREET));
    }

    @Test
    void rulings_are_the_councils_alone_and_need_a_decision() {
        given(decided(AT_ELM_ROAD))
                .when(new RulingCommand.SendBack(ID, AMU_RANDERS, "Look again", TODAY, null))
                .expectException(PlacementRefusal.CouncilAlone.class);
        given().when(new RulingCommand.SendBack(ID, COUNCIL, "Look again", TODAY, null))
                .expectException(PlacementRefusal.NotAsThingsStand.class);
    }

    @Test
    void a_decision_is_confirmed_once_and_only_in_reach_of_the_mandate() {
        given(decided(AT_ELM_ROAD)).when(confirm()).expectEvents(confirmed());
        given(decided(AT_ELM_ROAD), confirmed()).when(confirm()).expectNoEvents();
        given().when(confirm()).expectException(PlacementRefusal.NotAsThingsStand.class);
        given(decided(AT_ELM_ROAD))
                .when(new StayCommand.Confirm(ID, Set.of(), AMU_HORSENS, TODAY))
                .expectException(PlacementRefusal.OutsideMandate.class);
    }

    @Test
    void a_bar_that_became_known_after_the_decision_stops_the_confirmation() {
        given(decided(AT_ELM_ROAD))
                .when(new StayCommand.Confirm(ID, Set.of(ELM_ROAD), HR, TODAY))
                .expectException(PlacementRefusal.BarredForTheTrainee.class);
    }

    @Test
    void the_stay_starts_and_ends_on_days_of_the_stay() {
        given(decided(AT_ELM_ROAD), confirmed())
                .when(new StayCommand.Start(ID, HR, day("2026-09-01")))
                .expectEvents(started());
        given(decided(AT_ELM_ROAD), confirmed())
                .when(new StayCommand.Start(ID, HR, day("2026-08-31")))
                .expectException(PlacementRefusal.NotInTheStay.class);
        given(decided(AT_ELM_ROAD), confirmed(), started())
                .when(new StayCommand.End(ID, HR, day("2027-02-28")))
                .expectEvents(new StayEvent.Ended(ID, ELM_ROAD, HR, day("2027-02-28")));
        given(decided(AT_ELM_ROAD), confirmed())
                .when(new StayCommand.End(ID, HR, day("2027-02-28")))
                .expectException(PlacementRefusal.NotAsThingsStand.class);
    }

    @Test
    void a_declined_offer_ends_the_placement_and_a_practice_that_cannot_opens_it_again() {
        var declined =
                new StayEvent.Withdrawn(
                        ID, ELM_ROAD, WithdrawalCode.OFFER_DECLINED, HR, "No answer", TODAY);
        var cannot =
                new StayEvent.Withdrawn(
                        ID, ELM_ROAD, WithdrawalCode.PRACTICE_UNAVAILABLE, HR, "Fire", TODAY);
        given(decided(AT_ELM_ROAD))
                .when(
                        new StayCommand.Withdraw(
                                ID, WithdrawalCode.OFFER_DECLINED, HR, "No answer", TODAY))
                .expectEvents(declined);
        given(decided(AT_ELM_ROAD), declined)
                .when(decide(AT_OAK_STREET, AMU_RANDERS, Reason.NONE))
                .expectException(PlacementRefusal.NotAsThingsStand.class);
        given(decided(AT_ELM_ROAD), cannot)
                .when(decide(AT_OAK_STREET, AMU_RANDERS, Reason.NONE))
                .expectEvents(decided(AT_OAK_STREET));
    }

    @Test
    void a_position_that_moves_keeps_its_place_or_loses_it_in_words() {
        given(decided(AT_ELM_ROAD), confirmed())
                .when(new PositionCommand.Move(ID, LATER, AT_ELM_ROAD, "e2"))
                .expectEvents(
                        new PositionEvent.Moved(ID, MOVED, AT_ELM_ROAD, Standing.CONFIRMED, "e2"));
        given(decided(AT_ELM_ROAD))
                .when(new PositionCommand.LosePlace(ID, LATER, "Full", "e2"))
                .expectEvents(
                        new PositionEvent.PlaceLost(
                                ID, MOVED, AT_ELM_ROAD, Standing.DECIDED, "Full", "e2"));
        given(decided(AT_ELM_ROAD), confirmed(), started())
                .when(new PositionCommand.NoteUnheldMove(ID, LATER, "Full", "e2"))
                .expectEvents(new PositionEvent.MoveNotHeld(ID, ELM_ROAD, LATER, "Full", "e2"));
    }

    @Test
    void wishes_may_change_until_they_are_the_same() {
        var rank = new PositionCommand.RankWishes(ID, List.of("730", "710"), "e2");
        var ranked = new PositionEvent.WishesRanked(ID, List.of("730", "710"), "e2");
        given().when(rank).expectEvents(ranked);
        given(ranked).when(rank).expectNoEvents();
    }
}
