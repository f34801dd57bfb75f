package dk.fordel.course.booklet;

import static dk.fordel.course.booklet.Examples.*;

import dk.fordel.course.booklet.BookletEvent.BookletOpened;
import dk.fordel.course.booklet.BookletEvent.BookletWithheld;
import dk.fordel.course.booklet.BookletEvent.ObligationsReleased;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A stay that was withdrawn does not come back, in whatever order allocation's facts arrive. */
class WithdrawnStayTest {

    private static final String FOR_NOW = "PRACTICE_UNAVAILABLE";
    private static final String FOR_GOOD = "OFFER_DECLINED";

    private final FixtureConfiguration<Booklet> booklet = new AggregateTestFixture<>(Booklet.class);

    @Test
    void a_withdrawn_placement_owes_nothing() {
        booklet.given(opened(HALF_A_YEAR))
                .when(release(FOR_NOW, WITHDRAWN))
                .expectEvents(released(FOR_NOW));
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(released(FOR_NOW))
                .when(release(FOR_NOW, WITHDRAWN))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {FOR_NOW, FOR_GOOD})
    void a_confirmation_that_is_answered_after_its_withdrawal_opens_no_booklet(String reason) {
        booklet.givenCommands(release(reason, WITHDRAWN))
                .when(open(HALF_A_YEAR, CONFIRMED))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(strings = {FOR_NOW, FOR_GOOD})
    void an_old_confirmation_that_is_sent_again_opens_no_booklet(String reason) {
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(released(reason))
                .when(open(HALF_A_YEAR, CONFIRMED))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void of_a_confirmation_and_a_withdrawal_of_one_instant_the_withdrawal_holds() {
        booklet.givenCommands(open(HALF_A_YEAR, WITHDRAWN))
                .when(release(FOR_NOW, WITHDRAWN))
                .expectEvents(released(FOR_NOW));
        booklet.givenCommands(release(FOR_NOW, WITHDRAWN))
                .when(open(HALF_A_YEAR, WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void a_placement_confirmed_anew_after_a_withdrawal_owes_again() {
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(released(FOR_NOW))
                .when(open(HALF_A_YEAR, CONFIRMED_ANEW))
                .expectEvents(opened(HALF_A_YEAR, CONFIRMED_ANEW).toArray());
        booklet.givenCommands(release(FOR_NOW, WITHDRAWN))
                .when(open(HALF_A_YEAR, CONFIRMED_ANEW))
                .expectEvents(opened(HALF_A_YEAR, CONFIRMED_ANEW).toArray());
    }

    @Test
    void an_old_withdrawal_that_is_sent_again_closes_no_newer_booklet() {
        booklet.givenCommands(release(FOR_NOW, WITHDRAWN), open(HALF_A_YEAR, CONFIRMED_ANEW))
                .when(release(FOR_NOW, WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void a_position_that_ended_has_no_booklet_whatever_time_a_confirmation_bears() {
        booklet.given(opened(HALF_A_YEAR))
                .andGiven(released(FOR_GOOD))
                .when(open(HALF_A_YEAR, CONFIRMED_ANEW))
                .expectNoEvents();
    }

    @Test
    void a_second_withdrawal_overtakes_the_confirmation_between_the_two() {
        Instant again = CONFIRMED_ANEW.plusSeconds(60);
        booklet.givenCommands(open(HALF_A_YEAR), release(FOR_NOW, WITHDRAWN))
                .when(release(FOR_NOW, again))
                .expectEvents(new BookletWithheld(BOOKLET, FOR_NOW, again));
        booklet.givenCommands(
                        open(HALF_A_YEAR), release(FOR_NOW, WITHDRAWN), release(FOR_NOW, again))
                .when(open(HALF_A_YEAR, CONFIRMED_ANEW))
                .expectNoEvents();
    }

    @Test
    void an_old_confirmation_does_not_move_the_stay_back() {
        booklet.givenCommands(open(HALF_A_YEAR), open(A_YEAR, CONFIRMED_ANEW))
                .when(open(HALF_A_YEAR, CONFIRMED))
                .expectNoEvents();
    }

    @Test
    void nothing_is_entered_in_a_booklet_that_never_opened() {
        booklet.givenCommands(release(FOR_GOOD, WITHDRAWN))
                .when(new BookletCommand.EnterDutyShift(BOOKLET, APRIL, DOCTOR_ON_DUTY))
                .expectException(BookletRefusal.NothingIsOwed.class);
        booklet.givenCommands(release(FOR_GOOD, WITHDRAWN))
                .when(new BookletCommand.EndStay(BOOKLET, APRIL))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    /**
     * Two confirmations and two withdrawals, in every order of up to four, each as often as comes.
     */
    @Test
    void whatever_arrives_in_whatever_order_the_newest_fact_holds() {
        List<BookletCommand> facts =
                List.of(
                        open(HALF_A_YEAR, CONFIRMED),
                        release(FOR_NOW, WITHDRAWN),
                        open(HALF_A_YEAR, CONFIRMED_ANEW),
                        release(FOR_NOW, CONFIRMED_ANEW.plusSeconds(60)));
        for (int number = 0; number < 4 * 4 * 4 * 4; number++) {
            List<BookletCommand> arrived = new ArrayList<>();
            int newest = 0;
            for (int rest = number, i = 0; i < 4; i++, rest /= 4) {
                arrived.add(facts.get(rest % 4));
                newest = Math.max(newest, rest % 4);
            }
            var entered =
                    new AggregateTestFixture<>(Booklet.class)
                            .givenCommands(arrived)
                            .when(
                                    new BookletCommand.EnterDutyShift(
                                            BOOKLET, APRIL, DOCTOR_ON_DUTY));
            if (newest % 2 == 0) {
                entered.expectEvents(shift(APRIL));
            } else {
                entered.expectException(BookletRefusal.NothingIsOwed.class);
            }
        }
    }

    @Test
    void a_booklet_of_release_0_1_is_released_and_opened_as_ever() {
        var old = new BookletOpened(BOOKLET, PLACEMENT, TRAINEE, HALF_A_YEAR, RANDERS, null, null);
        booklet.given(old).when(release(FOR_NOW, WITHDRAWN)).expectEvents(released(FOR_NOW));
        booklet.given(old, new ObligationsReleased(BOOKLET, PLACEMENT, FOR_GOOD, null))
                .when(open(HALF_A_YEAR, CONFIRMED_ANEW))
                .expectNoEvents();
    }

    private static ObligationsReleased released(String reason) {
        return new ObligationsReleased(BOOKLET, PLACEMENT, reason, WITHDRAWN);
    }
}
