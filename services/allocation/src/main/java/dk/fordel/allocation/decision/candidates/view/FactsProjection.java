package dk.fordel.allocation.decision.candidates.view;

import dk.fordel.allocation.decision.frame.FrameEvent;
import dk.fordel.allocation.decision.placement.FlowEvent;
import dk.fordel.allocation.decision.placement.PlacementEvent;
import dk.fordel.allocation.decision.places.PlacesEvent;
import dk.fordel.allocation.decision.places.PracticeHistory;
import dk.fordel.allocation.known.facts.MunicipalityFacts;
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
            case PlacementEvent.Opened e ->
                    rows.keep(new FactRows.Position(e.need(), true, null, null, false));
            case PlacementEvent.WishesRanked e ->
                    change(e, known -> known.wishing(need -> need.wishing(e.municipalities())));
            case PlacementEvent.Moved e -> change(e, known -> known.wishing(need -> e.need()));
            case PlacementEvent.PlaceLost e ->
                    change(e, known -> known.wishing(need -> e.need()).without(true));
            case PlacementEvent.Recommended e ->
                    change(e, known -> known.suggested(e.recommendation().practice()));
            case PlacementEvent.NoPlaceFound e -> change(e, known -> known.suggested(null));
            case PlacementEvent.Decided e -> change(e, known -> known.placed(e.seat().practice()));
            case PlacementEvent.Overruled e ->
                    change(e, known -> known.placed(e.seat().practice()));
            case PlacementEvent.SentBack e -> change(e, known -> known.without(true));
            case PlacementEvent.Withdrawn e ->
                    change(e, known -> known.without(!e.code().endsThePosition()));
            case PlacementEvent.MoveNotHeld e -> {}
            case PlacementEvent.Upheld e -> {}
            case PlacementEvent.Confirmed e -> change(e, FactRows.Position::fixed);
            case PlacementEvent.Started e -> {}
            case PlacementEvent.Ended e -> {}
        }
    }

    @EventHandler
    void on(FlowEvent event) {
        switch (event) {
            case FlowEvent.Advertised e ->
                    rows.keep(new FactRows.Position(e.need(), true, null, null, false));
            case FlowEvent.Filled e ->
                    rows.change(e.placement(), known -> known.wishing(need -> e.need()));
            case FlowEvent.MunicipalityAssigned e ->
                    rows.change(
                            e.placement(),
                            known -> known.wishing(need -> need.in(e.municipality())));
            case FlowEvent.Nominated e -> {}
            case FlowEvent.Chosen e -> {}
            case FlowEvent.OwnAgreementBrought e -> {}
            case FlowEvent.OwnAgreementRejected e -> {}
            case FlowEvent.Offered e -> {}
            case FlowEvent.OfferAccepted e -> {}
            case FlowEvent.RoomJudged e -> {}
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

    private void change(PlacementEvent event, UnaryOperator<FactRows.Position> change) {
        rows.change(event.placement(), change);
    }
}
