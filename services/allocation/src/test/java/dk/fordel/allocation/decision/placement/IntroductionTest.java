package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_HORSENS;
import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.COMMITTEE;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.IN_FAVRSKOV;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Mandate;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** ALLOC-INTRO: a municipality by ranked wishes, and an offer that is answered by a day. */
@Tag("ALLOC-INTRO")
class IntroductionTest {

    private static final Need NEED = need("first", INTRODUCTION).wishing(List.of("710", "707"));
    private static final PlacementId ID = NEED.placement();
    private static final PositionEvent.Opened OPENED = new PositionEvent.Opened(ID, NEED, "e1");
    private static final Seat SEAT = new Seat(ELM_ROAD, IN_RANDERS, RANDERS, null, 7);
    private static final StayEvent.Confirmed CONFIRMED =
            new StayEvent.Confirmed(ID, NEED, SEAT, HR, TODAY);
    private static final LocalDate LAST_DAY = day("2026-06-15");
    private static final IntroductionEvent.Offered OFFERED = offered(LAST_DAY);
    private static final IntroductionEvent.OfferAccepted ACCEPTED =
            new IntroductionEvent.OfferAccepted(ID, ELM_ROAD, HR, LAST_DAY);

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(OPENED).andGiven(then);
    }

    private TestExecutor<Placement> confirmed(Object... then) {
        return given(PlacementTest.decided(SEAT), CONFIRMED).andGiven(then);
    }

    private static IntroductionCommand.AssignMunicipality assign(
            String municipality, String words, Mandate mandate) {
        return new IntroductionCommand.AssignMunicipality(
                ID, municipality, "randers", words, mandate, null, TODAY);
    }

    private static IntroductionEvent.MunicipalityAssigned assigned(
            String municipality, int rank, String words) {
        return new IntroductionEvent.MunicipalityAssigned(
                ID, municipality, rank, words, COMMITTEE, null, TODAY);
    }

    private static IntroductionEvent.Offered offered(LocalDate lastDay) {
        return new IntroductionEvent.Offered(ID, ELM_ROAD, lastDay, HR, TODAY);
    }

    private static IntroductionCommand.Offer offer(LocalDate lastDay) {
        return new IntroductionCommand.Offer(ID, lastDay, HR, TODAY);
    }

    private static StayCommand.Withdraw decline() {
        return new StayCommand.Withdraw(ID, WithdrawalCode.OFFER_DECLINED, HR, "Declined", TODAY);
    }

    @Test
    void the_committee_assigns_the_first_wish_without_words_and_once() {
        given().when(assign("710", null, COMMITTEE)).expectEvents(assigned("710", 1, null));
        given(assigned("710", 1, null)).when(assign("710", null, COMMITTEE)).expectNoEvents();
    }

    @Test
    void against_the_ranking_words_are_mandatory() {
        given().when(assign("707", " ", COMMITTEE))
                .expectNoEvents()
                .expectException(IntroductionRefusal.AgainstTheRanking.class);
        given().when(assign("707", "Favrskov is full", COMMITTEE))
                .expectEvents(assigned("707", 2, "Favrskov is full"));
        given().when(assign("706", "Both are full", COMMITTEE))
                .expectEvents(assigned("706", 0, "Both are full"));
        given(new PositionEvent.WishesRanked(ID, List.of(), "e2"))
                .when(assign("707", null, COMMITTEE))
                .expectEvents(assigned("707", 0, null));
    }

    @Test
    void a_municipality_is_assigned_in_the_own_area_and_to_introduction_doctors_alone() {
        given().when(assign("710", null, AMU_HORSENS))
                .expectException(PlacementRefusal.OutsideMandate.class);
        given().when(assign("710", null, HR))
                .expectException(PlacementRefusal.NotTheDecidingRole.class);
        placement
                .given(new PositionEvent.Opened(ID, need("first", KBU), "e1"))
                .when(assign("710", null, AMU_RANDERS))
                .expectException(PlacementRefusal.NotForThisKind.class);
    }

    @Test
    void a_practice_outside_the_assigned_municipality_dispenses_with_hard_4() {
        Seat favrskov = new Seat(ELM_ROAD, IN_FAVRSKOV, RANDERS, null, 7);
        given(assigned("710", 1, null))
                .when(PlacementTest.decide(SEAT, COMMITTEE, Reason.NONE))
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
        given(assigned("710", 1, null))
                .when(PlacementTest.decide(favrskov, COMMITTEE, Reason.NONE))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2026-08-31, true", "2026-09-01, false"})
    void an_offer_is_answered_from_its_own_day_to_the_day_before_the_stay(
            LocalDate lastDay, boolean possible) {
        if (possible) {
            confirmed().when(offer(lastDay)).expectEvents(offered(lastDay));
        } else {
            confirmed()
                    .when(offer(lastDay))
                    .expectNoEvents()
                    .expectException(IntroductionRefusal.NoTimeToAnswer.class);
        }
    }

    @Test
    void what_is_confirmed_is_offered_once_or_again_with_another_last_day() {
        given().when(offer(LAST_DAY)).expectException(PlacementRefusal.NotAsThingsStand.class);
        confirmed(OFFERED).when(offer(LAST_DAY)).expectNoEvents();
        LocalDate later = LAST_DAY.plusDays(7);
        confirmed(OFFERED).when(offer(later)).expectEvents(offered(later));
    }

    @Test
    void an_offer_is_accepted_on_its_last_day_and_not_after_it() {
        var inTime = new IntroductionCommand.AcceptOffer(ID, HR, LAST_DAY);
        var late = new IntroductionCommand.AcceptOffer(ID, HR, LAST_DAY.plusDays(1));
        confirmed().when(inTime).expectException(IntroductionRefusal.NotOffered.class);
        confirmed(OFFERED).when(inTime).expectEvents(ACCEPTED);
        confirmed(OFFERED, ACCEPTED).when(late).expectNoEvents();
        confirmed(OFFERED)
                .when(late)
                .expectNoEvents()
                .expectException(IntroductionRefusal.AnsweredTooLate.class);
    }

    @Test
    void an_accepted_offer_is_neither_declined_nor_made_again() {
        confirmed(OFFERED, ACCEPTED)
                .when(decline())
                .expectException(IntroductionRefusal.Accepted.class);
        confirmed(OFFERED, ACCEPTED)
                .when(offer(LAST_DAY.plusDays(7)))
                .expectException(IntroductionRefusal.Accepted.class);
        confirmed(OFFERED)
                .when(decline())
                .expectEvents(
                        new StayEvent.Withdrawn(
                                ID,
                                ELM_ROAD,
                                WithdrawalCode.OFFER_DECLINED,
                                HR,
                                "Declined",
                                TODAY));
        confirmed(OFFERED).when(new StayCommand.Confirm(ID, Set.of(), HR, TODAY)).expectNoEvents();
    }
}
