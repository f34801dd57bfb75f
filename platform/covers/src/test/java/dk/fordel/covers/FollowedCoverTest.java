package dk.fordel.covers;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.covers.CoverCommand.NoteEnd;
import dk.fordel.covers.CoverCommand.NoteGrant;
import dk.fordel.covers.CoverEvent.Ended;
import dk.fordel.covers.CoverEvent.Granted;
import dk.fordel.kernel.Period;
import dk.fordel.testing.Approved;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** ORG-4: what a service was told of a cover, in whatever order. */
class FollowedCoverTest {

    private static final CoverId JULY =
            new CoverId(UUID.fromString("00000000-0000-0000-0000-000000000007"));
    private static final Period DAYS =
            new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));
    private static final Granted GRANTED = new Granted(JULY, "randers", "AMU Horsens", DAYS);
    private static final NoteGrant GRANT = new NoteGrant(JULY, "randers", "AMU Horsens", DAYS);

    private final AggregateTestFixture<FollowedCover> cover =
            new AggregateTestFixture<>(FollowedCover.class);

    private static NoteEnd end(int day) {
        return new NoteEnd(JULY, LocalDate.of(2026, 7, day));
    }

    private static Ended ended(int day) {
        return new Ended(JULY, LocalDate.of(2026, 7, day));
    }

    @Test
    void told_twice_it_is_noted_once() {
        cover.givenNoPriorActivity().when(GRANT).expectEvents(GRANTED);
        cover.given(GRANTED).when(GRANT).expectNoEvents();
        cover.given(GRANTED).when(end(10)).expectEvents(ended(10));
        cover.given(GRANTED, ended(10)).when(end(10)).expectNoEvents();
        cover.given(GRANTED, ended(10)).when(GRANT).expectNoEvents();
    }

    @Test
    void an_end_that_comes_before_the_grant_is_kept() {
        cover.givenNoPriorActivity().when(end(10)).expectEvents(ended(10));
        cover.given(ended(10)).when(GRANT).expectEvents(GRANTED);
    }

    @Test
    void of_several_ends_the_earliest_holds_whichever_comes_last() {
        cover.given(GRANTED, ended(20)).when(end(10)).expectEvents(ended(10));
        cover.given(GRANTED, ended(10)).when(end(20)).expectNoEvents();
    }

    static Stream<CoverEvent> events() {
        return Stream.of(GRANTED, ended(10));
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_event_is_stored_as_approved(CoverEvent event) {
        Approved.storedAs(event.getClass().getAnnotation(JsonTypeName.class).value(), event);
    }
}
