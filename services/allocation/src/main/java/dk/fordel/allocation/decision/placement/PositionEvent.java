package dk.fordel.allocation.decision.placement;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Period;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What happens to a placement because something happened to its position. {@code source} is the id
 * of the trainee service's event.
 */
public sealed interface PositionEvent extends PlacementEvent {

    @JsonTypeName("placement.opened.v1")
    record Opened(PlacementId placement, Need need, String source) implements PositionEvent {}

    /**
     * ALLOC-P1P2: opened for a position that is advertised with its practice before it is taken.
     */
    @JsonTypeName("placement.advertised.v1")
    record Advertised(PlacementId placement, Need need, String source) implements PositionEvent {}

    /** ALLOC-P1P2: a trainee took the programme; {@code need} names who. */
    @JsonTypeName("placement.filled.v1")
    record Filled(PlacementId placement, Need need, String source) implements PositionEvent {}

    @JsonTypeName("placement.wishes-ranked.v1")
    record WishesRanked(PlacementId placement, List<String> municipalities, String source)
            implements PositionEvent {}

    /** Other days; the place, if there was one, is held on these. */
    @JsonTypeName("placement.moved.v1")
    record Moved(
            PlacementId placement, Need need, @Nullable Seat seat, Standing standing, String source)
            implements PositionEvent {}

    /** Other days, on which the practice has no room; it is to be decided anew. */
    @JsonTypeName("placement.place-lost.v1")
    record PlaceLost(
            PlacementId placement,
            Need need,
            Seat lost,
            Standing before,
            String objection,
            String source)
            implements PositionEvent {}

    /** Other days were asked for a running stay, and the practice has no room then. */
    @JsonTypeName("placement.move-not-held.v1")
    record MoveNotHeld(
            PlacementId placement,
            PracticeId practice,
            Period asked,
            String objection,
            String source)
            implements PositionEvent {}
}
