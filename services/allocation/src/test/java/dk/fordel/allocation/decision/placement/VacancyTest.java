package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.Town.AMU_HORSENS;
import static dk.fordel.allocation.Town.AMU_RANDERS;
import static dk.fordel.allocation.Town.ELM_ROAD;
import static dk.fordel.allocation.Town.HORSENS;
import static dk.fordel.allocation.Town.HR;
import static dk.fordel.allocation.Town.IN_RANDERS;
import static dk.fordel.allocation.Town.RANDERS;
import static dk.fordel.allocation.Town.TODAY;
import static dk.fordel.allocation.Town.day;
import static dk.fordel.allocation.Town.id;
import static dk.fordel.allocation.decision.placement.PlacementTest.decide;
import static dk.fordel.kernel.PositionKind.PHASE_1;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.allocation.Town;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.eventstore.StoredJson;
import dk.fordel.kernel.PositionKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;

/** ALLOC-P1P2: a practice is decided before anybody has the position. */
@Tag("ALLOC-P1P2")
class VacancyTest {

    private static final TraineeId TRAINEE = new TraineeId(id("taker"));
    private static final Need TAKEN = Town.need("first", PHASE_1).takenBy(TRAINEE);
    private static final Need VACANT =
            new Need(
                    TAKEN.placement(),
                    TAKEN.position(),
                    new TraineeId(id("programme")),
                    PHASE_1,
                    TAKEN.stay(),
                    null,
                    "randers",
                    null,
                    List.of(),
                    id("programme"));
    private static final PlacementId ID = VACANT.placement();
    private static final PositionEvent.Advertised ADVERTISED =
            new PositionEvent.Advertised(ID, VACANT, "e1");
    private static final PositionEvent.Filled FILLED = new PositionEvent.Filled(ID, TAKEN, "e2");
    private static final Seat SEAT = new Seat(ELM_ROAD, IN_RANDERS, RANDERS, null, 7);
    private static final StayCommand.Confirm CONFIRM =
            new StayCommand.Confirm(ID, Set.of(), HR, TODAY);

    private final AggregateTestFixture<Placement> placement =
            new AggregateTestFixture<>(Placement.class);

    private TestExecutor<Placement> given(Object... then) {
        return placement.given(ADVERTISED).andGiven(then);
    }

    private static DecisionEvent.Decided decided(Need need) {
        return new DecisionEvent.Decided(
                ID,
                need,
                SEAT,
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

    @Test
    void an_advertised_position_opens_its_placement_once_and_its_practice_is_decided() {
        var advertise = new PositionCommand.Advertise(ID, VACANT, "e1");
        placement.givenNoPriorActivity().when(advertise).expectEvents(ADVERTISED);
        given().when(advertise).expectNoEvents();
        given().when(decide(SEAT, AMU_RANDERS, Reason.NONE)).expectEvents(decided(VACANT));
    }

    @Test
    void it_is_filled_once_and_only_then_confirmed() {
        var fill = new PositionCommand.Fill(ID, TRAINEE, "e2");
        given(decided(VACANT)).when(fill).expectEvents(FILLED);
        given(decided(VACANT), FILLED).when(fill).expectNoEvents();
        given(decided(VACANT))
                .when(CONFIRM)
                .expectNoEvents()
                .expectException(PlacementRefusal.Vacant.class);
        given(decided(VACANT), FILLED)
                .when(CONFIRM)
                .expectEvents(new StayEvent.Confirmed(ID, TAKEN, SEAT, HR, TODAY));
    }

    @Test
    void it_is_not_started_while_nobody_has_it() {
        given(decided(VACANT))
                .when(new StayCommand.Start(ID, HR, day("2026-09-01")))
                .expectException(PlacementRefusal.Vacant.class);
    }

    @Test
    void who_filled_it_first_keeps_it_and_is_not_confirmed_where_barred() {
        given(decided(VACANT), FILLED)
                .when(new PositionCommand.Fill(ID, new TraineeId(id("another")), "e3"))
                .expectNoEvents();
        given(decided(VACANT), FILLED)
                .when(new StayCommand.Confirm(ID, Set.of(ELM_ROAD), HR, TODAY))
                .expectException(PlacementRefusal.BarredForTheTrainee.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHASE_1", "PHASE_2"})
    void it_is_named_in_the_catchment_of_its_unit_or_a_reason_is_given(PositionKind kind) {
        Need need =
                new Need(
                        ID,
                        VACANT.position(),
                        VACANT.trainee(),
                        kind,
                        VACANT.stay(),
                        null,
                        "randers",
                        null,
                        List.of(),
                        id("programme"));
        Seat inHorsens = new Seat(ELM_ROAD, IN_RANDERS, HORSENS, null, 7);
        placement
                .given(new PositionEvent.Advertised(ID, need, "e1"))
                .when(decide(inHorsens, AMU_HORSENS, Reason.NONE))
                .expectNoEvents()
                .expectException(PlacementRefusal.OverrideNeedsReason.class);
        placement
                .given(new PositionEvent.Advertised(ID, need, "e1"))
                .when(decide(SEAT, AMU_RANDERS, Reason.NONE))
                .expectEvents(decided(need));
    }

    @Test
    void a_position_with_a_trainee_is_stored_without_a_word_of_programmes() {
        assertThat(StoredJson.mapper().writeValueAsString(TAKEN)).doesNotContain("programme");
        String vacant = StoredJson.mapper().writeValueAsString(VACANT);
        assertThat(StoredJson.mapper().readValue(vacant, Need.class)).isEqualTo(VACANT);
    }
}
