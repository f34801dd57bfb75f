package dk.fordel.registry.practice;

import static dk.fordel.registry.practice.ElmRoad.AMU_RANDERS;
import static dk.fordel.registry.practice.ElmRoad.ELM_ROAD;
import static dk.fordel.registry.practice.ElmRoad.FOR_RANDERS;
import static dk.fordel.registry.practice.ElmRoad.amuRanders;
import static dk.fordel.registry.practice.ElmRoad.assessed;
import static dk.fordel.registry.practice.ElmRoad.day;
import static dk.fordel.registry.practice.ElmRoad.introduced;
import static dk.fordel.registry.practice.ElmRoad.registered;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Unknown;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.practice.AgreementCommand.StateWish;
import dk.fordel.registry.practice.AgreementCommand.WishForDiversity;
import dk.fordel.registry.practice.AgreementCommand.WithdrawWish;
import dk.fordel.registry.practice.AgreementEvent.DiversityWished;
import dk.fordel.registry.practice.AgreementEvent.WishStated;
import dk.fordel.registry.practice.AgreementEvent.WishWithdrawn;
import dk.fordel.registry.practice.AgreementRefusal.OutsideMandate;
import dk.fordel.registry.practice.AgreementRefusal.WithoutArea;
import dk.fordel.registry.practice.PracticeRefusal.NotKnownThen;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** What a practice wishes for, until it does no longer (SOFT-6). */
class WishTest {

    private static final Wish WISH =
            new Wish(PositionKind.PHASE_3, day("2026-09-01"), day("2026-12-31"));
    private static final WishId WISHED = WishId.of(ELM_ROAD, WISH);
    private static final WishStated STATED =
            new WishStated(ELM_ROAD, WISHED, WISH, AMU_RANDERS, null);
    private static final WishWithdrawn WITHDRAWN =
            new WishWithdrawn(ELM_ROAD, WISHED, AMU_RANDERS, null);
    private static final StateWish STATE = new StateWish(ELM_ROAD, WISH, FOR_RANDERS);
    private static final AreaCode HORSENS = new AreaCode("horsens");

    private final AggregateTestFixture<Practice> practice =
            new AggregateTestFixture<>(Practice.class);

    private TestExecutor<Practice> known(Object... then) {
        return practice.given(registered(1), introduced(1), assessed()).andGiven(then);
    }

    private static WithdrawWish withdraw(WishId wish) {
        return new WithdrawWish(ELM_ROAD, wish, FOR_RANDERS);
    }

    private static WishForDiversity diversity(String from, String to) {
        return new WishForDiversity(ELM_ROAD, day(from), day(to), FOR_RANDERS);
    }

    private static WishId diversityWish(String from, String to) {
        return WishId.ofDiversity(ELM_ROAD, day(from), day(to));
    }

    private static DiversityWished diversityWished(String from, String to) {
        return new DiversityWished(
                ELM_ROAD, diversityWish(from, to), day(from), day(to), AMU_RANDERS, null);
    }

    @Test
    void a_wish_is_stated_once() {
        known().when(STATE).expectEvents(STATED).expectResultMessagePayload(WISHED);
        known(STATED).when(STATE).expectNoEvents().expectResultMessagePayload(WISHED);
    }

    @Test
    void somebody_who_adds_diversity_is_wished_for_once() {
        known().when(diversity("2026-09-01", "2026-12-31"))
                .expectEvents(diversityWished("2026-09-01", "2026-12-31"))
                .expectResultMessagePayload(diversityWish("2026-09-01", "2026-12-31"));
        known(diversityWished("2026-09-01", "2026-12-31"))
                .when(diversity("2026-09-01", "2026-12-31"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_wish_for_other_days_is_another_wish() {
        known(diversityWished("2026-09-01", "2026-12-31"))
                .when(diversity("2026-09-01", "2027-01-31"))
                .expectEvents(diversityWished("2026-09-01", "2027-01-31"));
    }

    @Test
    void a_wish_of_either_sort_is_withdrawn_once() {
        WishId diversity = diversityWish("2026-09-01", "2026-12-31");
        known(STATED).when(withdraw(WISHED)).expectEvents(WITHDRAWN);
        known(diversityWished("2026-09-01", "2026-12-31"))
                .when(withdraw(diversity))
                .expectEvents(new WishWithdrawn(ELM_ROAD, diversity, AMU_RANDERS, null));
        known(STATED, WITHDRAWN)
                .when(withdraw(WISHED))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_never_wished_for_cannot_be_withdrawn() {
        known(STATED)
                .when(withdraw(diversityWish("2026-09-01", "2026-12-31")))
                .expectNoEvents()
                .expectException(Unknown.class)
                .expectExceptionMessage(
                        "There is no wish %s."
                                .formatted(diversityWish("2026-09-01", "2026-12-31")));
    }

    @Test
    void what_was_withdrawn_can_be_wished_for_again_and_withdrawn_again() {
        known(STATED, WITHDRAWN).when(STATE).expectEvents(STATED);
        known(STATED, WITHDRAWN, STATED).when(withdraw(WISHED)).expectEvents(WITHDRAWN);
    }

    @Test
    void a_wish_may_reach_the_first_day_of_the_practice_and_not_end_before_it() {
        known().when(diversity("2025-06-01", "2026-01-01"))
                .expectEvents(diversityWished("2025-06-01", "2026-01-01"));
        known().when(diversity("2025-06-01", "2025-12-31"))
                .expectNoEvents()
                .expectException(NotKnownThen.class);
        Wish early = new Wish(PositionKind.KBU, day("2025-06-01"), day("2025-12-31"));
        known().when(new StateWish(ELM_ROAD, early, FOR_RANDERS))
                .expectNoEvents()
                .expectException(NotKnownThen.class);
    }

    @Test
    void days_that_end_before_they_begin_cannot_be_meant() {
        assertThatThrownBy(() -> diversity("2026-09-01", "2026-08-31"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_coordinator_speaks_for_practices_of_the_own_area_only() {
        known(STATED)
                .when(new WithdrawWish(ELM_ROAD, WISHED, amuRanders(HORSENS)))
                .expectNoEvents()
                .expectException(OutsideMandate.class);
        known().when(new WishForDiversity(ELM_ROAD, WISH.from(), WISH.to(), amuRanders(HORSENS)))
                .expectNoEvents()
                .expectException(OutsideMandate.class);
        known(STATED)
                .when(new WithdrawWish(ELM_ROAD, WISHED, amuRanders(null)))
                .expectNoEvents()
                .expectException(WithoutArea.class);
    }
}
