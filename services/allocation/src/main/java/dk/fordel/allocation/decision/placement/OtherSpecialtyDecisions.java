package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.DECIDED;
import static dk.fordel.allocation.decision.placement.Standing.OPEN;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.kernel.PositionKind;

import org.axonframework.commandhandling.CommandHandler;

/** The step of other specialties (ALLOC-OTHER): is there room beside the others? */
class OtherSpecialtyDecisions {

    private final PlacementState state;

    OtherSpecialtyDecisions(PlacementState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(OtherSpecialtyCommand.JudgeRoom c) {
        state.mustBe(PositionKind.OTHER_SPECIALTY, "ALLOC-OTHER", "judged for state.room");
        Judgement.mustMayDecide(c.mandate(), state.need.kind(), c.area());
        state.mustStand("judged for state.room", OPEN, DECIDED);
        if (new RoomJudgement(state.need.stay(), c.room()).equals(state.room)) {
            return;
        }
        apply(
                new OtherSpecialtyEvent.RoomJudged(
                        state.id,
                        state.need.stay(),
                        c.room(),
                        c.words(),
                        c.mandate(),
                        c.delegation(),
                        c.on()));
    }
}
