package dk.fordel.allocation.decision.placement.view;

import dk.fordel.allocation.decision.placement.FlowEvent;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.placement.QuestionEvent;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps one row for each placement. */
@Component
@ProcessingGroup("placements")
class PlacementsProjection {

    private final PlacementRows rows;
    private final FlowRows flows;

    PlacementsProjection(PlacementRows rows, FlowRows flows) {
        this.rows = rows;
        this.flows = flows;
    }

    @EventHandler
    void on(PlacementEvent event, @SequenceNumber long version) {
        switch (event) {
            case PlacementEvent.Opened e -> rows.open(e.need());
            case PlacementEvent.WishesRanked e -> rows.wish(e.placement(), e.municipalities());
            case PlacementEvent.Moved e -> rows.move(e.need(), null);
            case PlacementEvent.PlaceLost e -> {
                rows.move(
                        e.need(),
                        "Place lost when the position moved or was filled: " + e.objection());
                rows.vacate(e.placement(), "OPEN", null);
            }
            case PlacementEvent.MoveNotHeld e ->
                    rows.note(
                            e.placement(),
                            "The position moved to %s, which cannot be held: %s"
                                    .formatted(e.asked(), e.objection()));
            case PlacementEvent.Recommended e -> rows.recommend(e.placement(), e.recommendation());
            case PlacementEvent.NoPlaceFound e -> rows.recommend(e.placement(), e.recommendation());
            case PlacementEvent.Decided e -> {
                rows.decide(e);
                if (e.approval() != null) {
                    rows.note(e.placement(), null);
                }
            }
            case PlacementEvent.Upheld e -> rows.rule(e.placement(), "UPHELD");
            case PlacementEvent.Overruled e -> rows.change(e);
            case PlacementEvent.SentBack e -> rows.vacate(e.placement(), "OPEN", "SENT_BACK");
            case PlacementEvent.Confirmed e -> rows.stand(e.placement(), "CONFIRMED");
            case PlacementEvent.Started e -> rows.stand(e.placement(), "STARTED");
            case PlacementEvent.Ended e -> rows.end(e.placement(), e.on());
            case PlacementEvent.Withdrawn e -> rows.withdraw(e);
        }
        rows.version(event.placement(), version);
    }

    @EventHandler
    void on(FlowEvent event, @SequenceNumber long version) {
        switch (event) {
            case FlowEvent.Advertised e -> rows.open(e.need());
            case FlowEvent.Filled e -> flows.fill(e);
            case FlowEvent.Nominated e -> flows.nominate(e);
            case FlowEvent.Chosen e -> flows.choose(e);
            case FlowEvent.OwnAgreementBrought e -> flows.agree(e.placement(), e.practice());
            case FlowEvent.OwnAgreementRejected e -> flows.agree(e.placement(), null);
            case FlowEvent.MunicipalityAssigned e -> flows.assign(e);
            case FlowEvent.Offered e -> flows.offer(e);
            case FlowEvent.OfferAccepted e -> flows.accept(e);
            case FlowEvent.RoomJudged e -> flows.judge(e);
        }
        rows.version(event.placement(), version);
    }

    @EventHandler
    void on(QuestionEvent event, @SequenceNumber long version) {
        switch (event) {
            case QuestionEvent.Questioned e ->
                    rows.note(
                            e.placement(),
                            "A decision for practice %s waits for somebody else's approval (NEVER-1)."
                                    .formatted(e.seat().practice()));
            case QuestionEvent.TurnedDown e -> rows.note(e.placement(), null);
        }
        rows.version(event.placement(), version);
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
