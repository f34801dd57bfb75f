package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.CONFIRMED;
import static dk.fordel.allocation.decision.placement.Standing.DECIDED;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.allocation.known.facts.PracticeId;

import org.axonframework.commandhandling.CommandHandler;

import java.util.List;

/** The council upholds, changes or sends back what was decided or confirmed (ORG-1). */
class RulingDecisions {

    private final PlacementState state;

    RulingDecisions(PlacementState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(RulingCommand.Uphold c) {
        Judgement.mustBeTheCouncil(c.mandate());
        PracticeId practice = state.seatIn("upheld", DECIDED, CONFIRMED).practice();
        if (!state.upheld) {
            state.replaced("upheld", c.seen(), DECIDED, CONFIRMED);
            apply(new RulingEvent.Upheld(state.id, practice, c.mandate(), c.words(), c.on()));
        }
    }

    @CommandHandler
    void handle(RulingCommand.Overrule c) {
        Judgement.mustBeTheCouncil(c.mandate());
        PracticeId before = state.seatIn("overruled", DECIDED, CONFIRMED).practice();
        if (c.seat().practice().equals(before)) {
            return;
        }
        Replaced replaced = state.replaced("overruled", c.seen(), DECIDED, CONFIRMED);
        List<String> dispensed = state.judge(c.seat(), c.barred(), c.reason(), null).dispensed();
        apply(
                new RulingEvent.Overruled(
                        state.id,
                        state.need,
                        c.seat(),
                        before,
                        c.mandate(),
                        c.principlesInForce(),
                        dispensed,
                        c.reason(),
                        c.on(),
                        replaced));
    }

    @CommandHandler
    void handle(RulingCommand.SendBack c) {
        Judgement.mustBeTheCouncil(c.mandate());
        PracticeId freed = state.seatIn("sent back", DECIDED, CONFIRMED).practice();
        state.replaced("sent back", c.seen(), DECIDED, CONFIRMED);
        apply(new RulingEvent.SentBack(state.id, freed, c.mandate(), c.words(), c.on()));
    }
}
