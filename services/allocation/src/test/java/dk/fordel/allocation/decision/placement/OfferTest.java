package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.COMMITTEE;
import static dk.fordel.allocation.Town.COUNCIL;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/** ALLOC-INTRO: an offer that is made again, and one that ends with its place; the last wish. */
@Tag("ALLOC-INTRO")
class OfferTest {

    private static final Need NEED =
            need("first", INTRODUCTION).wishing(List.of("730", "710", "707"));
    private static final PlacementId ID = NEED.placement();
    private static final Seat SEAT = new Seat(ELM_ROAD, IN_RANDERS, RANDERS, null, 7);
    private static final DecisionEvent.Decided DECIDED = PlacementTest.decided(SEAT);
    private static final StayEvent.Confirmed CONFIRMED =
            new StayEvent.Confirmed(ID, NEED, SEAT, HR, TODAY);

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(new PositionEvent.Opened(ID, NEED, "e1")).andGiven(then);
    }

    private static IntroductionEvent.Offered offered(String lastDay) {
        return new IntroductionEvent.Offered(ID, ELM_ROAD, day(lastDay), HR, TODAY);
    }

    private static IntroductionCommand.AcceptOffer accept(LocalDate on) {
        return new IntroductionCommand.AcceptOffer(ID, HR, on);
    }

    @ParameterizedTest(name = "offered until {0}, then until {1}; accepted {2}: in time {3}")
    @CsvSource({
        "2026-06-15, 2026-06-22, 2026-06-16, true",
        "2026-06-15, 2026-06-22, 2026-06-22, true",
        "2026-06-15, 2026-06-22, 2026-06-23, false",
        "2026-06-22, 2026-06-15, 2026-06-15, true",
        "2026-06-22, 2026-06-15, 2026-06-16, false"
    })
    void of_two_offers_the_last_day_of_the_later_one_holds(
            String first, String second, LocalDate on, boolean inTime) {
        var then = given(DECIDED, CONFIRMED, offered(first), offered(second));
        if (inTime) {
            then.when(accept(on))
                    .expectEvents(new IntroductionEvent.OfferAccepted(ID, ELM_ROAD, HR, on));
        } else {
            then.when(accept(on))
                    .expectNoEvents()
                    .expectException(IntroductionRefusal.AnsweredTooLate.class);
        }
    }

    @Test
    void an_offer_ends_with_its_place_and_the_next_place_is_offered_anew() {
        var sentBack = new RulingEvent.SentBack(ID, ELM_ROAD, COUNCIL, "Look again", TODAY);
        given(DECIDED, CONFIRMED, offered("2026-06-15"), sentBack)
                .when(accept(TODAY))
                .expectException(PlacementRefusal.NotAsThingsStand.class);
        given(DECIDED, CONFIRMED, offered("2026-06-15"), sentBack, DECIDED, CONFIRMED)
                .when(accept(TODAY))
                .expectNoEvents()
                .expectException(IntroductionRefusal.NotOffered.class);
        var accepted = new IntroductionEvent.OfferAccepted(ID, ELM_ROAD, HR, TODAY);
        given(DECIDED, CONFIRMED, offered("2026-06-15"), accepted, sentBack, DECIDED, CONFIRMED)
                .when(new IntroductionCommand.Offer(ID, day("2026-06-15"), HR, TODAY))
                .expectEvents(offered("2026-06-15"));
    }

    @Test
    void a_place_that_is_decided_and_not_confirmed_is_neither_offered_nor_accepted() {
        given(DECIDED)
                .when(new IntroductionCommand.Offer(ID, day("2026-06-15"), HR, TODAY))
                .expectException(PlacementRefusal.NotAsThingsStand.class);
        given(DECIDED).when(accept(TODAY)).expectException(PlacementRefusal.NotAsThingsStand.class);
    }

    @Test
    void the_last_of_the_ranked_municipalities_is_named_by_its_rank() {
        given().when(
                        new IntroductionCommand.AssignMunicipality(
                                ID, "707", "randers", "Two are full", COMMITTEE, null, TODAY))
                .expectEvents(
                        new IntroductionEvent.MunicipalityAssigned(
                                ID, "707", 3, "Two are full", COMMITTEE, null, TODAY));
    }
}
