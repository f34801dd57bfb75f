package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.DECIDED;
import static dk.fordel.allocation.decision.placement.Standing.OPEN;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.kernel.Role;
import dk.fordel.kernel.VersionNeeded;

import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/**
 * A placement is recommended and decided; words that speak of operations wait for somebody else
 * (NEVER-1).
 */
class PlaceDecisions {

    private final PlacementState state;

    PlaceDecisions(PlacementState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(DecisionCommand.Recommend c) {
        state.mustStand("recommended", OPEN, DECIDED);
        if (c.recommendation().equals(state.recommendation)) {
            return;
        }
        apply(
                c.recommendation().practice() == null
                        ? new DecisionEvent.NoPlaceFound(state.id, c.recommendation(), c.on())
                        : new DecisionEvent.Recommended(state.id, c.recommendation(), c.on()));
    }

    /** Answers whether it is decided now; otherwise it waits for somebody else (NEVER-1). */
    @CommandHandler
    boolean handle(DecisionCommand.Decide c) {
        Judgement.mustMayDecide(c.mandate(), state.need.kind(), c.seat().area().code());
        state.choosing.mustLetDecide(c.seat().practice(), c.reason());
        boolean again = c.seat().practice().equals(state.practice());
        if (!again) {
            state.mustNotReplaceTheCouncils(c.mandate());
        }
        Replaced replaced = again ? null : state.replaced("decided", c.seen(), OPEN, DECIDED);
        Judgement judgement = state.judge(c.seat(), c.barred(), c.reason(), replaced);
        state.mustStand("decided", OPEN, DECIDED);
        if (again) {
            return true; // asked twice, decided once
        }
        state.mustHaveRoom();
        if (c.operations().isEmpty()) {
            apply(decided(c, judgement, replaced, null));
            return true;
        }
        if (!c.askApproval()) {
            throw PlacementRefusal.SpeaksOfOperations.askSomebodyElse(c.operations());
        }
        if (state.question == null
                || !state.question.reason().equals(c.reason())
                || !state.question.seat().practice().equals(c.seat().practice())) {
            apply(
                    new DecisionEvent.Questioned(
                            state.id,
                            c.seat(),
                            c.mandate(),
                            c.delegation(),
                            c.reason(),
                            c.operations(),
                            c.on(),
                            c.account()));
        }
        return false;
    }

    @CommandHandler
    void handle(DecisionCommand.Approve c) {
        DecisionEvent.Questioned asked = state.questioned();
        Judgement.mustMayApprove(c, asked, state.need.kind());
        state.mustNotReplaceTheCouncils(c.mandate());
        if (c.seen() == null) {
            throw new VersionNeeded("You approve what you saw.");
        }
        state.choosing.mustLetDecide(c.seat().practice(), asked.reason());
        Replaced replaced = state.replaced("decided", c.seen(), OPEN, DECIDED);
        Judgement judgement = state.judge(c.seat(), c.barred(), asked.reason(), replaced);
        state.mustHaveRoom();
        DecisionCommand.Decide decide =
                new DecisionCommand.Decide(
                        state.id,
                        c.seat(),
                        c.barred(),
                        asked.mandate(),
                        asked.delegation(),
                        c.principlesInForce(),
                        asked.reason(),
                        c.on(),
                        c.seen(),
                        asked.wordings(),
                        false,
                        c.account());
        Approval approval = new Approval(c.mandate(), asked.wordings(), c.on(), c.account());
        apply(decided(decide, judgement, replaced, approval));
    }

    @CommandHandler
    void handle(DecisionCommand.TurnDown c) {
        DecisionEvent.Questioned asked = state.questioned();
        if (c.mandate().role() != Role.COUNCIL) {
            Judgement.mustMayDecide(c.mandate(), state.need.kind(), asked.seat().area().code());
        }
        apply(
                new DecisionEvent.TurnedDown(
                        state.id, asked.seat().practice(), c.mandate(), c.words(), c.on()));
    }

    private DecisionEvent.Decided decided(
            DecisionCommand.Decide c,
            Judgement judgement,
            @Nullable Replaced replaced,
            @Nullable Approval approval) {
        return new DecisionEvent.Decided(
                state.id,
                state.need,
                c.seat(),
                c.mandate(),
                c.delegation(),
                state.principlesVersion(c.principlesInForce()),
                state.round(),
                state.recommended(),
                judgement.override(),
                judgement.dispensed(),
                c.reason(),
                state.practice(),
                c.on(),
                replaced,
                approval);
    }
}
