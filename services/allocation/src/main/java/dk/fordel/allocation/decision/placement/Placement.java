package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.CONFIRMED;
import static dk.fordel.allocation.decision.placement.Standing.DECIDED;
import static dk.fordel.allocation.decision.placement.Standing.STARTED;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The placement of one position: opened, perhaps recommended, decided, perhaps ruled on, confirmed,
 * started, ended; or withdrawn. How it stands is its {@link PlacementState}; what each kind needs
 * on its way, and what decides, rules and carries out, decide by topic from the same state.
 */
@Aggregate
class Placement {

    @JsonValue private final PlacementState state;
    @AggregateMember private final Phase3Decisions phase3;
    @AggregateMember private final IntroductionDecisions introduction;
    @AggregateMember private final OtherSpecialtyDecisions otherSpecialty;
    @AggregateMember private final PlaceDecisions decision;
    @AggregateMember private final RulingDecisions ruling;
    @AggregateMember private final StayDecisions stay;

    Placement() {
        this(new PlacementState());
    }

    /** From a snapshot. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Placement(PlacementState state) {
        this.state = state;
        phase3 = new Phase3Decisions(state);
        introduction = new IntroductionDecisions(state);
        otherSpecialty = new OtherSpecialtyDecisions(state);
        decision = new PlaceDecisions(state);
        ruling = new RulingDecisions(state);
        stay = new StayDecisions(state);
    }

    @AggregateIdentifier
    PlacementId id() {
        return state.id;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PositionCommand.Open c) {
        if (state.need == null) {
            apply(new PositionEvent.Opened(c.placement(), c.need(), c.source()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PositionCommand.Advertise c) {
        if (state.need == null) {
            apply(new PositionEvent.Advertised(c.placement(), c.need(), c.source()));
        }
    }

    @CommandHandler
    void handle(PositionCommand.RankWishes c) {
        if (!state.need.wishes().equals(c.municipalities())) {
            apply(new PositionEvent.WishesRanked(state.id, c.municipalities(), c.source()));
        }
    }

    @CommandHandler
    void handle(PositionCommand.Move c) {
        if (!state.need.stay().equals(c.days())) {
            apply(
                    new PositionEvent.Moved(
                            state.id,
                            state.need.on(c.days()),
                            c.seat(),
                            state.standing,
                            c.source()));
        }
    }

    @CommandHandler
    void handle(PositionCommand.LosePlace c) {
        Seat lost = state.seatIn("moved", DECIDED, CONFIRMED);
        apply(
                new PositionEvent.PlaceLost(
                        state.id,
                        state.need.on(c.days()),
                        lost,
                        state.standing,
                        c.objection(),
                        c.source()));
    }

    @CommandHandler
    void handle(PositionCommand.NoteUnheldMove c) {
        PracticeId practice = state.seatIn("moved", STARTED).practice();
        apply(
                new PositionEvent.MoveNotHeld(
                        state.id, practice, c.days(), c.objection(), c.source()));
    }

    @CommandHandler
    void handle(PositionCommand.Fill c) {
        if (state.need.vacant()) {
            apply(new PositionEvent.Filled(state.id, state.need.takenBy(c.trainee()), c.source()));
        }
    }

    PlacementFacts facts() {
        return new PlacementFacts(
                state.need,
                state.standing,
                state.seat,
                state.recommended(),
                state.choosing.chosen(),
                state.choosing.agreement(),
                getVersion());
    }

    DecisionEvent.Questioned questioned() {
        return state.questioned();
    }

    @EventSourcingHandler
    void evolve(PlacementEvent event) {
        state.evolve(event);
    }
}
