package dk.fordel.trainee.placement;

import dk.fordel.trainee.placement.PlacementCommand.NoteConfirmation;
import dk.fordel.trainee.placement.PlacementCommand.NoteDecision;
import dk.fordel.trainee.placement.PlacementCommand.NoteReplacement;
import dk.fordel.trainee.placement.PlacementCommand.NoteSentBack;
import dk.fordel.trainee.placement.PlacementCommand.NoteStart;
import dk.fordel.trainee.placement.PlacementCommand.NoteWithdrawal;
import dk.fordel.trainee.placement.PlacementEvent.Confirmed;
import dk.fordel.trainee.placement.PlacementEvent.Decided;
import dk.fordel.trainee.placement.PlacementEvent.Located;
import dk.fordel.trainee.placement.PlacementEvent.PracticeReplaced;
import dk.fordel.trainee.placement.PlacementEvent.SentBack;
import dk.fordel.trainee.placement.PlacementEvent.Started;
import dk.fordel.trainee.programme.PositionId;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.trainee.PracticeId;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

class FollowedPlacementTest {

    private static final PlacementId PLACEMENT = new PlacementId(new UUID(0, 1));
    private static final PositionId POSITION = new PositionId(new UUID(0, 2));
    private static final TraineeId TRAINEE = new TraineeId(new UUID(0, 3));
    private static final PracticeId ELM_ROAD = new PracticeId(new UUID(0, 4));
    private static final PracticeId OAK_ROAD = new PracticeId(new UUID(0, 5));
    private static final UnitCode RANDERS = new UnitCode("randers");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final FixtureConfiguration<FollowedPlacement> placement =
            new AggregateTestFixture<>(FollowedPlacement.class);

    @Test
    void a_decision_is_noted_and_told_twice_noted_once() {
        placement.givenNoPriorActivity().when(decision()).expectEvents(decided(), located());
        new AggregateTestFixture<>(FollowedPlacement.class)
                .given(decided(), located())
                .when(decision())
                .expectNoEvents();
    }

    @Test
    void what_was_sent_back_can_be_decided_for_the_same_practice_again() {
        placement
                .given(decided(), located(), new SentBack(PLACEMENT))
                .when(decision())
                .expectEvents(decided());
    }

    @Test
    void a_confirmed_placement_starts() {
        placement
                .given(decided(), new Confirmed(PLACEMENT, ELM_ROAD))
                .when(new NoteStart(PLACEMENT, DAY))
                .expectEvents(new Started(PLACEMENT, DAY));
    }

    @Test
    void a_practice_named_before_anybody_had_the_position_is_noted_when_it_is_confirmed() {
        placement
                .givenNoPriorActivity()
                .when(new NoteConfirmation(PLACEMENT, POSITION, TRAINEE, ELM_ROAD, RANDERS))
                .expectEvents(decided(), new Confirmed(PLACEMENT, ELM_ROAD), located());
    }

    @Test
    void what_happened_while_nobody_had_the_position_concerns_no_trainee() {
        placement.givenNoPriorActivity().when(new NoteWithdrawal(PLACEMENT)).expectNoEvents();
        new AggregateTestFixture<>(FollowedPlacement.class)
                .givenNoPriorActivity()
                .when(new NoteSentBack(PLACEMENT))
                .expectNoEvents();
        new AggregateTestFixture<>(FollowedPlacement.class)
                .givenNoPriorActivity()
                .when(new NoteReplacement(PLACEMENT, ELM_ROAD))
                .expectNoEvents();
    }

    @Test
    void a_stay_that_nobody_decided_is_not_made_up() {
        placement
                .givenNoPriorActivity()
                .when(new NoteStart(PLACEMENT, DAY))
                .expectException(AggregateNotFoundException.class);
    }

    private static NoteDecision decision() {
        return new NoteDecision(PLACEMENT, POSITION, TRAINEE, ELM_ROAD, RANDERS);
    }

    @Test
    void where_the_council_puts_a_trainee_is_told_when_the_placement_is_confirmed() {
        UnitCode horsens = new UnitCode("horsens");
        placement
                .given(decided(), located(), new PracticeReplaced(PLACEMENT, OAK_ROAD))
                .when(new NoteConfirmation(PLACEMENT, POSITION, TRAINEE, OAK_ROAD, horsens))
                .expectEvents(new Confirmed(PLACEMENT, OAK_ROAD), new Located(PLACEMENT, horsens));
    }

    private static Located located() {
        return new Located(PLACEMENT, RANDERS);
    }

    private static Decided decided() {
        return new Decided(PLACEMENT, POSITION, TRAINEE, ELM_ROAD);
    }
}
