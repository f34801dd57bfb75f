package dk.fordel.allocation.decision.placement.view;

import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.IntroductionEvent;
import dk.fordel.allocation.decision.placement.OtherSpecialtyEvent;
import dk.fordel.allocation.decision.placement.Phase3Event;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.RulingEvent;
import dk.fordel.allocation.decision.placement.StayEvent;

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
    private final KindRows kinds;

    PlacementsProjection(PlacementRows rows, KindRows kinds) {
        this.rows = rows;
        this.kinds = kinds;
    }

    @EventHandler
    void on(PlacementEvent event, @SequenceNumber long version) {
        switch (event) {
            case PositionEvent e -> on(e);
            case Phase3Event.Nominated e -> kinds.nominate(e);
            case Phase3Event.Chosen e -> kinds.choose(e);
            case Phase3Event.OwnAgreementBrought e -> kinds.agree(e.placement(), e.practice());
            case Phase3Event.OwnAgreementRejected e -> kinds.agree(e.placement(), null);
            case IntroductionEvent.MunicipalityAssigned e -> kinds.assign(e);
            case IntroductionEvent.Offered e -> kinds.offer(e);
            case IntroductionEvent.OfferAccepted e -> kinds.accept(e);
            case OtherSpecialtyEvent.RoomJudged e -> kinds.judge(e);
            case DecisionEvent e -> on(e);
            case RulingEvent.Upheld e -> rows.rule(e.placement(), "UPHELD");
            case RulingEvent.Overruled e -> rows.change(e);
            case RulingEvent.SentBack e -> rows.vacate(e.placement(), "OPEN", "SENT_BACK");
            case StayEvent.Confirmed e -> rows.stand(e.placement(), "CONFIRMED");
            case StayEvent.Started e -> rows.stand(e.placement(), "STARTED");
            case StayEvent.Ended e -> rows.end(e.placement(), e.on());
            case StayEvent.Withdrawn e -> rows.withdraw(e);
        }
        rows.version(event.placement(), version);
    }

    private void on(PositionEvent event) {
        switch (event) {
            case PositionEvent.Opened e -> rows.open(e.need());
            case PositionEvent.Advertised e -> rows.open(e.need());
            case PositionEvent.Filled e -> rows.fill(e);
            case PositionEvent.WishesRanked e -> rows.wish(e.placement(), e.municipalities());
            case PositionEvent.Moved e -> rows.move(e.need(), null);
            case PositionEvent.PlaceLost e -> {
                rows.move(
                        e.need(),
                        "Place lost when the position moved or was filled: " + e.objection());
                rows.vacate(e.placement(), "OPEN", null);
            }
            case PositionEvent.MoveNotHeld e ->
                    rows.note(
                            e.placement(),
                            "The position moved to %s, which cannot be held: %s"
                                    .formatted(e.asked(), e.objection()));
        }
    }

    private void on(DecisionEvent event) {
        switch (event) {
            case DecisionEvent.Recommended e -> rows.recommend(e.placement(), e.recommendation());
            case DecisionEvent.NoPlaceFound e -> rows.recommend(e.placement(), e.recommendation());
            case DecisionEvent.Questioned e ->
                    rows.note(
                            e.placement(),
                            "A decision for practice %s waits for somebody else's approval (NEVER-1)."
                                    .formatted(e.seat().practice()));
            case DecisionEvent.TurnedDown e -> rows.note(e.placement(), null);
            case DecisionEvent.Decided e -> {
                rows.decide(e);
                if (e.approval() != null) {
                    rows.note(e.placement(), null);
                }
            }
        }
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
