package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.CONFIRMED;
import static dk.fordel.allocation.decision.placement.Standing.OPEN;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.allocation.principles.TraineeWishes;
import dk.fordel.kernel.PositionKind;

import org.axonframework.commandhandling.CommandHandler;

/**
 * The steps of introduction positions (ALLOC-INTRO): a municipality is assigned, a confirmed place
 * offered and accepted.
 */
class IntroductionDecisions {

    private final PlacementState state;

    IntroductionDecisions(PlacementState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(IntroductionCommand.AssignMunicipality c) {
        state.mustBe(PositionKind.INTRODUCTION, "ALLOC-INTRO", "assigned a municipality");
        Judgement.mustMayDecide(c.mandate(), state.need.kind(), c.area());
        state.mustStand("assigned a municipality", OPEN);
        if (c.municipality().equals(state.need.municipality())) {
            return;
        }
        int rank = TraineeWishes.rank(c.municipality(), state.need);
        boolean silent = c.words() == null || c.words().isBlank();
        if (silent && rank != 1 && !state.need.wishes().isEmpty()) {
            throw new IntroductionRefusal.AgainstTheRanking(
                    c.municipality(), state.need.wishes().getFirst());
        }
        apply(
                new IntroductionEvent.MunicipalityAssigned(
                        state.id,
                        c.municipality(),
                        rank,
                        c.words(),
                        c.mandate(),
                        c.delegation(),
                        c.on()));
    }

    @CommandHandler
    void handle(IntroductionCommand.Offer c) {
        state.mustBe(PositionKind.INTRODUCTION, "ALLOC-INTRO", "offered");
        Seat confirmed = state.seatIn("offered", CONFIRMED);
        Judgement.mustMayCarryOut(c.mandate(), state.need.kind(), confirmed.area().code());
        if (Offer.isNew(state.id, state.offer, c.lastDay(), state.need.stay(), c.on())) {
            apply(
                    new IntroductionEvent.Offered(
                            state.id, confirmed.practice(), c.lastDay(), c.mandate(), c.on()));
        }
    }

    @CommandHandler
    void handle(IntroductionCommand.AcceptOffer c) {
        state.mustBe(PositionKind.INTRODUCTION, "ALLOC-INTRO", "accepted");
        Seat confirmed = state.seatIn("accepted", CONFIRMED);
        Judgement.mustMayCarryOut(c.mandate(), state.need.kind(), confirmed.area().code());
        if (state.offer == null) {
            throw new IntroductionRefusal.NotOffered(state.id);
        }
        if (!state.offer.accepted()) {
            state.offer.mustBeInTime(c.on());
            apply(
                    new IntroductionEvent.OfferAccepted(
                            state.id, confirmed.practice(), c.mandate(), c.on()));
        }
    }
}
