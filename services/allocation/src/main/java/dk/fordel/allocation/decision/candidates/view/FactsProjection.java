package dk.fordel.allocation.decision.candidates.view;

import dk.fordel.allocation.decision.frame.FrameEvent;
import dk.fordel.allocation.decision.placement.DecisionEvent;
import dk.fordel.allocation.decision.placement.IntroductionEvent;
import dk.fordel.allocation.decision.placement.OtherSpecialtyEvent;
import dk.fordel.allocation.decision.placement.Phase3Event;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.placement.PositionEvent;
import dk.fordel.allocation.decision.placement.RulingEvent;
import dk.fordel.allocation.decision.placement.StayEvent;
import dk.fordel.allocation.decision.places.PlacesEvent;
import dk.fordel.allocation.decision.places.PracticeHistory;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.municipality.MunicipalityEvent;
import dk.fordel.allocation.known.team.TeamEvent;
import dk.fordel.allocation.known.trainee.TraineeEvent;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps the facts of rounds. An event that was seen already changes nothing. */
@Component
@ProcessingGroup("facts")
class FactsProjection {

    private final FactRows rows;

    FactsProjection(FactRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(PlacesEvent event, @SequenceNumber long version) {
        Optional<FactRows.Practice> known = rows.practice(event.practice());
        if (known.isEmpty() || known.get().version() < version) {
            PracticeFacts before = known.map(FactRows.Practice::facts).orElse(null);
            rows.keep(PracticeHistory.after(before, event), version);
        }
    }

    @EventHandler
    void on(MunicipalityEvent event) {
        MunicipalityFacts before = rows.municipality(event.code()).orElse(null);
        rows.keep(MunicipalityEvent.after(before, event));
    }

    @EventHandler
    void on(PlacementEvent event) {
        switch (event) {
            case PositionEvent e -> on(e);
            case Phase3Event e -> {}
            case IntroductionEvent.MunicipalityAssigned e ->
                    change(e, known -> known.wishing(need -> need.in(e.municipality())));
            case IntroductionEvent.Offered e -> {}
            case IntroductionEvent.OfferAccepted e -> {}
            case OtherSpecialtyEvent e -> {}
            case DecisionEvent.Recommended e ->
                    change(e, known -> known.suggested(e.recommendation().practice()));
            case DecisionEvent.NoPlaceFound e -> change(e, known -> known.suggested(null));
            case DecisionEvent.Questioned e -> {}
            case DecisionEvent.TurnedDown e -> {}
            case DecisionEvent.Decided e -> change(e, known -> known.placed(e.seat().practice()));
            case RulingEvent.Upheld e -> {}
            case RulingEvent.Overruled e -> change(e, known -> known.placed(e.seat().practice()));
            case RulingEvent.SentBack e -> change(e, known -> known.without(true));
            case StayEvent.Confirmed e -> change(e, FactRows.Position::fixed);
            case StayEvent.Started e -> {}
            case StayEvent.Ended e -> {}
            case StayEvent.Withdrawn e ->
                    change(e, known -> known.without(!e.code().endsThePosition()));
        }
    }

    private void on(PositionEvent event) {
        switch (event) {
            case PositionEvent.Opened e -> open(e.need());
            case PositionEvent.Advertised e -> open(e.need());
            case PositionEvent.Filled e -> change(e, known -> known.wishing(need -> e.need()));
            case PositionEvent.WishesRanked e ->
                    change(e, known -> known.wishing(need -> need.wishing(e.municipalities())));
            case PositionEvent.Moved e -> change(e, known -> known.wishing(need -> e.need()));
            case PositionEvent.PlaceLost e ->
                    change(e, known -> known.wishing(need -> e.need()).without(true));
            case PositionEvent.MoveNotHeld e -> {}
        }
    }

    @EventHandler
    void on(TraineeEvent event) {
        TraineeFacts before = rows.trainee(event.trainee()).orElse(null);
        rows.keep(event.trainee(), TraineeEvent.after(before, event));
    }

    @EventHandler
    void on(TeamEvent event) {
        switch (event) {
            case TeamEvent.Formed e -> rows.keep(e.team());
            case TeamEvent.Dissolved e -> rows.dissolve(e.id());
        }
    }

    @EventHandler
    void on(FrameEvent event) {
        switch (event) {
            case FrameEvent.FrameSet e -> rows.frame(e.frame(), e.key(), e.positions());
            case FrameEvent.FrameAmended e -> rows.frame(e.frame(), e.key(), e.positions());
            case FrameEvent.PositionUsed e -> rows.use(e.frame(), e.placement());
            case FrameEvent.PositionReleased e -> rows.release(e.frame(), e.placement());
        }
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }

    private void open(Need need) {
        rows.keep(new FactRows.Position(need, true, null, null, false));
    }

    private void change(PlacementEvent event, UnaryOperator<FactRows.Position> change) {
        rows.change(event.placement(), change);
    }
}
