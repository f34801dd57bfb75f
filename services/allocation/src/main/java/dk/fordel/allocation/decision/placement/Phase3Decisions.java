package dk.fordel.allocation.decision.placement;

import static dk.fordel.allocation.decision.placement.Standing.OPEN;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.fordel.allocation.decision.placement.Possible.Judged;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.kernel.PositionKind;

import org.axonframework.commandhandling.CommandHandler;

import java.util.List;

/**
 * The steps of phase 3 (ALLOC-P3): three are nominated and one is chosen, or the trainee agrees
 * with one.
 */
class Phase3Decisions {

    private final PlacementState state;

    Phase3Decisions(PlacementState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(Phase3Command.Nominate c) {
        String catchment = catchment("nominated for");
        Judgement.mustMayDecide(c.mandate(), state.need.kind(), catchment);
        state.mustStand("nominated for", OPEN);
        if (state.choosing.nominated().equals(c.practices())) {
            return;
        }
        List<Alternative> nominated =
                c.practices().stream().map(c.possible()::mustBePossible).toList();
        int possible = c.possible().alternatives().size();
        if (nominated.size() < Math.min(Choosing.CHOICES, possible)) {
            throw new Phase3Refusal.TooFew(nominated.size(), c.possible().inWords());
        }
        apply(
                new Phase3Event.Nominated(
                        state.id,
                        nominated,
                        possible,
                        c.possible().excluded(),
                        nominated.size() < Choosing.CHOICES ? c.possible().inWords() : null,
                        c.possible().principlesVersion(),
                        c.mandate(),
                        c.delegation(),
                        c.on()));
    }

    @CommandHandler
    void handle(Phase3Command.Choose c) {
        Judgement.mustMayCarryOut(c.mandate(), state.need.kind(), catchment("chosen for"));
        state.mustStand("chosen for", OPEN);
        if (!state.choosing.nominated().contains(c.practice())) {
            throw new Phase3Refusal.NotNominated(c.practice());
        }
        if (!c.practice().equals(state.choosing.chosen())) {
            apply(new Phase3Event.Chosen(state.id, c.practice(), c.mandate(), c.on()));
        }
    }

    @CommandHandler
    void handle(Phase3Command.BringOwnAgreement c) {
        Judgement.mustMayCarryOut(
                c.mandate(), state.need.kind(), catchment("agreed on by its trainee"));
        state.mustStand("agreed on by its trainee", OPEN);
        Judged judged = c.possible().judged(c.practice());
        if (!c.practice().equals(state.choosing.agreement())) {
            apply(
                    new Phase3Event.OwnAgreementBrought(
                            state.id,
                            c.practice(),
                            judged.points(),
                            judged.objections(),
                            c.possible().principlesVersion(),
                            c.mandate(),
                            c.on()));
        }
    }

    @CommandHandler
    void handle(Phase3Command.RejectOwnAgreement c) {
        Judgement.mustMayDecide(
                c.mandate(), state.need.kind(), catchment("agreed on by its trainee"));
        PracticeId agreement = state.choosing.agreement();
        if (agreement == null) {
            throw new Phase3Refusal.NoAgreement(state.id);
        }
        apply(
                new Phase3Event.OwnAgreementRejected(
                        state.id, agreement, c.words(), c.mandate(), c.delegation(), c.on()));
    }

    /** Where a phase 3 is agreed: the catchment of the unit that anchors the programme. */
    private String catchment(String what) {
        state.mustBe(PositionKind.PHASE_3, "ALLOC-P3", what);
        state.mustHaveATrainee(what);
        String unit = state.need.hospitalUnit();
        if (unit == null) {
            throw new Phase3Refusal.NoCatchment(state.id);
        }
        return unit;
    }
}
