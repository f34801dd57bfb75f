package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.CONFIRMED;
import static dk.fordel.allocation.decision.placement.Standing.DECIDED;
import static dk.fordel.allocation.decision.placement.Standing.ENDED;
import static dk.fordel.allocation.decision.placement.Standing.OPEN;
import static dk.fordel.allocation.decision.placement.Standing.STARTED;
import static dk.fordel.allocation.decision.placement.Standing.WITHDRAWN;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.kernel.Role;

import org.axonframework.commandhandling.CommandHandler;

import java.time.LocalDate;

/** What was decided is confirmed, started, ended, or withdrawn. */
class StayDecisions {

    private final PlacementState state;

    StayDecisions(PlacementState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(StayCommand.Confirm c) {
        if (state.standing == CONFIRMED) {
            return;
        }
        state.mustHaveATrainee("confirmed");
        Seat decided = state.seatIn("confirmed", DECIDED);
        Judgement.mustMayCarryOut(c.mandate(), state.need.kind(), decided.area().code());
        Judgement.mustNotBeBarred(c.barred(), decided.practice());
        apply(new StayEvent.Confirmed(state.id, state.need, decided, c.mandate(), c.on()));
    }

    @CommandHandler
    void handle(StayCommand.Start c) {
        if (state.standing == STARTED) {
            return;
        }
        state.mustHaveATrainee("started");
        Seat confirmed = state.seatIn("started", CONFIRMED);
        Judgement.mustMayCarryOut(c.mandate(), state.need.kind(), confirmed.area().code());
        mustLieInTheStay(c.on());
        apply(new StayEvent.Started(state.id, confirmed.practice(), c.mandate(), c.on()));
    }

    @CommandHandler
    void handle(StayCommand.End c) {
        if (state.standing == ENDED) {
            return;
        }
        Seat taken = state.seatIn("ended", STARTED);
        if (c.mandate() != null) {
            Judgement.mustMayCarryOut(c.mandate(), state.need.kind(), taken.area().code());
        }
        mustLieInTheStay(c.on());
        apply(new StayEvent.Ended(state.id, taken.practice(), c.mandate(), c.on()));
    }

    @CommandHandler
    void handle(StayCommand.Withdraw c) {
        if (state.standing == WITHDRAWN || (state.seat == null && !c.code().endsThePosition())) {
            return;
        }
        state.mustStand("withdrawn", OPEN, DECIDED, CONFIRMED);
        if (c.code() == WithdrawalCode.OFFER_DECLINED) {
            Offer.mustBeOpen(state.id, state.offer);
        }
        if (c.mandate() != null) {
            Seat taken = state.seatIn("withdrawn", DECIDED, CONFIRMED);
            Judgement.mustMayCarryOut(c.mandate(), state.need.kind(), taken.area().code());
            if (c.mandate().role() != Role.HR_OFFICE && !c.code().endsThePosition()) {
                state.mustNotReplaceTheCouncils(c.mandate());
            }
        }
        apply(
                new StayEvent.Withdrawn(
                        state.id, state.practice(), c.code(), c.mandate(), c.words(), c.on()));
    }

    private void mustLieInTheStay(LocalDate day) {
        if (!state.need.stay().contains(day)) {
            throw new PlacementRefusal.NotInTheStay(day, state.need.stay());
        }
    }
}
