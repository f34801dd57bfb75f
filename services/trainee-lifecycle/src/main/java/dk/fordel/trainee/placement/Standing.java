package dk.fordel.trainee.placement;

import dk.fordel.trainee.placement.PlacementEvent.Confirmed;
import dk.fordel.trainee.placement.PlacementEvent.Decided;
import dk.fordel.trainee.placement.PlacementEvent.Ended;
import dk.fordel.trainee.placement.PlacementEvent.Located;
import dk.fordel.trainee.placement.PlacementEvent.PracticeReplaced;
import dk.fordel.trainee.placement.PlacementEvent.SentBack;
import dk.fordel.trainee.placement.PlacementEvent.Started;
import dk.fordel.trainee.placement.PlacementEvent.Withdrawn;
import dk.fordel.trainee.trainee.PracticeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How far a placement has come.
 *
 * @param practice the practice that the last fact named, if it named one
 * @param on first or last day in fact, once it started or ended
 */
record Standing(State state, @Nullable PracticeId practice, @Nullable LocalDate on) {

    enum State {
        DECIDED,
        PRACTICE_REPLACED,
        SENT_BACK,
        CONFIRMED,
        STARTED,
        ENDED,
        WITHDRAWN
    }

    /** The standing now; null when there was none and the event is about the area alone. */
    static @Nullable Standing after(PlacementEvent event, @Nullable Standing before) {
        return switch (event) {
            case Located e -> before;
            case Decided e -> new Standing(State.DECIDED, e.practice(), null);
            case PracticeReplaced e -> new Standing(State.PRACTICE_REPLACED, e.practice(), null);
            case SentBack e -> new Standing(State.SENT_BACK, null, null);
            case Confirmed e -> new Standing(State.CONFIRMED, e.practice(), null);
            case Started e -> new Standing(State.STARTED, null, e.on());
            case Ended e -> new Standing(State.ENDED, null, e.on());
            case Withdrawn e -> new Standing(State.WITHDRAWN, null, null);
        };
    }
}
