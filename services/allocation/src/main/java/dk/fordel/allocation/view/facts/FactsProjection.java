package dk.fordel.allocation.view.facts;

import dk.fordel.allocation.bars.BarsEvent;
import dk.fordel.allocation.facts.MunicipalityFacts;
import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.PracticeFacts;
import dk.fordel.allocation.frame.FrameEvent;
import dk.fordel.allocation.municipality.MunicipalityEvent;
import dk.fordel.allocation.placement.PlacementEvent;
import dk.fordel.allocation.places.PlacesEvent;
import dk.fordel.allocation.places.PracticeHistory;

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
            case PlacementEvent.Opened e -> rows.keep(e.need(), true);
            case PlacementEvent.WishesRanked e ->
                    change(e.placement(), need -> need.wishing(e.municipalities()));
            case PlacementEvent.Moved e -> change(e.placement(), need -> e.need());
            case PlacementEvent.PlaceLost e -> rows.keep(e.need(), true);
            case PlacementEvent.Decided e -> rows.open(e.placement(), false);
            case PlacementEvent.SentBack e -> rows.open(e.placement(), true);
            case PlacementEvent.Withdrawn e ->
                    rows.open(e.placement(), !e.code().endsThePosition());
            case PlacementEvent.MoveNotHeld e -> {}
            case PlacementEvent.Recommended e -> {}
            case PlacementEvent.NoPlaceFound e -> {}
            case PlacementEvent.Upheld e -> {}
            case PlacementEvent.Overruled e -> {}
            case PlacementEvent.Confirmed e -> {}
            case PlacementEvent.Started e -> {}
            case PlacementEvent.Ended e -> {}
        }
    }

    @EventHandler
    void on(BarsEvent event) {
        switch (event) {
            case BarsEvent.PracticeBarred e -> rows.bar(e.trainee(), e.practice());
            case BarsEvent.BarLifted e -> rows.lift(e.trainee(), e.practice());
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

    private void change(PlacementId placement, UnaryOperator<Need> change) {
        rows.position(placement)
                .ifPresent(known -> rows.keep(change.apply(known.need()), known.open()));
    }
}
