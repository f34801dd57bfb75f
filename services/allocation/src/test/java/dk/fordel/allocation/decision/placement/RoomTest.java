package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_HORSENS;
import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.AUTUMN;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HORSENS;
import static dk.fordel.allocation.Town.IN_FAVRSKOV;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.OAK_STREET;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.approved;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.days;
import static dk.fordel.allocation.Town.municipality;
import static dk.fordel.allocation.Town.need;
import static dk.fordel.allocation.Town.stay;
import static dk.fordel.allocation.decision.placement.PlacementTest.decide;
import static dk.fordel.kernel.PositionKind.INTRODUCTION;
import static dk.fordel.kernel.PositionKind.KBU;
import static dk.fordel.kernel.PositionKind.OTHER_SPECIALTY;
import static dk.fordel.kernel.PositionKind.PHASE_3;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** ALLOC-OTHER: whether there is room beside the others, and what follows from the answer. */
@Tag("ALLOC-OTHER")
class RoomTest {

    private static final Need NEED = need("first", OTHER_SPECIALTY);
    private static final PlacementId ID = NEED.placement();
    private static final Seat SEAT = new Seat(ELM_ROAD, IN_RANDERS, RANDERS, null, 7);
    private static final Period LATER = days("2026-10-01", "2027-03-31");

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(new PositionEvent.Opened(ID, NEED, "e1")).andGiven(then);
    }

    private static OtherSpecialtyCommand.JudgeRoom judge(boolean room, Mandate mandate) {
        return new OtherSpecialtyCommand.JudgeRoom(
                ID, "randers", room, "In words", mandate, null, TODAY);
    }

    private static OtherSpecialtyEvent.RoomJudged judged(boolean room) {
        return new OtherSpecialtyEvent.RoomJudged(
                ID, AUTUMN, room, "In words", AMU_RANDERS, null, TODAY);
    }

    @Test
    void nothing_is_decided_before_room_was_judged_to_be_there() {
        var decide = decide(SEAT, AMU_RANDERS, Reason.NONE);
        given().when(decide)
                .expectNoEvents()
                .expectException(OtherSpecialtyRefusal.RoomNotJudged.class);
        given(judged(false)).when(decide).expectException(OtherSpecialtyRefusal.NoRoom.class);
        given(judged(true)).when(decide).expectSuccessfulHandlerExecution();
        given(judged(true), judged(false))
                .when(decide)
                .expectException(OtherSpecialtyRefusal.NoRoom.class);
    }

    @Test
    void the_coordinator_of_the_area_judges_once_and_anew_when_it_changed() {
        given().when(judge(true, AMU_RANDERS)).expectEvents(judged(true));
        given(judged(true)).when(judge(true, AMU_RANDERS)).expectNoEvents();
        given(judged(true)).when(judge(false, AMU_RANDERS)).expectEvents(judged(false));
        given().when(judge(true, AMU_HORSENS))
                .expectException(PlacementRefusal.OutsideMandate.class);
        placement
                .given(new PositionEvent.Opened(ID, need("first", KBU), "e1"))
                .when(judge(true, AMU_RANDERS))
                .expectException(PlacementRefusal.NotForThisKind.class);
    }

    @Test
    void room_on_some_days_says_nothing_of_others() {
        given(judged(true), new PositionEvent.Moved(ID, NEED.on(LATER), null, Standing.OPEN, "e2"))
                .when(decide(SEAT, AMU_RANDERS, Reason.NONE))
                .expectException(OtherSpecialtyRefusal.RoomNotJudged.class);
    }

    @Test
    void places_are_free_part_by_part_of_the_stay() {
        var practice =
                approved(ELM_ROAD, IN_RANDERS, 2)
                        .taking(stay("before", KBU, days("2026-03-01", "2026-09-30")))
                        .taking(stay("within", PHASE_3, days("2026-11-01", "2026-12-31")))
                        .taking(stay("first", OTHER_SPECIALTY, AUTUMN))
                        .withCapacity(day("2027-02-01"), 3);
        Room room = rooms(List.of(), new Candidate(practice, 7, municipality("730", RANDERS)));
        assertThat(room.parts())
                .containsExactly(
                        new Room.Part(day("2026-09-01"), day("2026-09-30"), 2, 1, 1),
                        new Room.Part(day("2026-10-01"), day("2026-10-31"), 2, 0, 2),
                        new Room.Part(day("2026-11-01"), day("2026-12-31"), 2, 1, 1),
                        new Room.Part(day("2027-01-01"), day("2027-01-31"), 2, 0, 2),
                        new Room.Part(day("2027-02-01"), day("2027-02-28"), 3, 0, 3));
        assertThat(room.objections()).isEmpty();
    }

    @Test
    void who_leaves_on_the_last_day_leaves_no_part_and_too_many_leave_no_place() {
        var practice =
                approved(ELM_ROAD, IN_RANDERS, 2)
                        .taking(stay("one", KBU, AUTUMN))
                        .taking(stay("two", KBU, days("2026-03-01", "2026-08-31")))
                        .taking(stay("three", KBU, days("2027-02-28", "2027-08-31")))
                        .withCapacity(day("2027-02-28"), 1);
        Room room = rooms(List.of(), new Candidate(practice, 7, municipality("730", RANDERS)));
        assertThat(room.parts())
                .containsExactly(
                        new Room.Part(day("2026-09-01"), day("2027-02-27"), 2, 1, 1),
                        new Room.Part(day("2027-02-28"), day("2027-02-28"), 1, 2, 0));
    }

    @Test
    void a_full_practice_says_so_and_those_who_wait_in_the_same_place_and_time_are_counted() {
        var full = approved(ELM_ROAD).taking(stay("other", KBU, AUTUMN));
        Period touching = days("2027-02-28", "2027-08-31");
        Period after = days("2027-03-01", "2027-08-31");
        List<Need> open =
                List.of(
                        need("kbu", KBU),
                        need("kbu on the last day", KBU, touching),
                        need("kbu after it", KBU, after),
                        need("introduction elsewhere", INTRODUCTION).in("710"),
                        need("phase 3 of the unit", PHASE_3),
                        need("another request", OTHER_SPECIALTY));
        Room room = rooms(open, new Candidate(full, 7, municipality("730", RANDERS)));
        assertThat(room.waiting()).isEqualTo(Map.of(KBU, 2, PHASE_3, 1));
        assertThat(room.objections()).containsOnlyKeys("HARD-2");
        assertThat(room.parts()).extracting(Room.Part::free).containsExactly(0L);
    }

    @Test
    void only_practices_where_the_trainee_asked_are_shown() {
        Candidate elsewhere =
                new Candidate(
                        approved(OAK_STREET, IN_FAVRSKOV, 1), 7, municipality("710", HORSENS));
        assertThat(Room.of(NEED, List.of(elsewhere), List.of())).isEmpty();
    }

    private static Room rooms(List<Need> open, Candidate candidate) {
        return Room.of(NEED, List.of(candidate), open).getFirst();
    }
}
