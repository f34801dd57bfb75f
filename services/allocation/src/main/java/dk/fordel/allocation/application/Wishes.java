package dk.fordel.allocation.application;

import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.hearing.Heard;
import dk.fordel.allocation.hearing.HearingId;
import dk.fordel.allocation.hearing.HearingQuestions;
import dk.fordel.allocation.placement.PlacementFacts;
import dk.fordel.allocation.placement.Seat;
import dk.fordel.allocation.placement.Standing;
import dk.fordel.allocation.principles.TraineeWishes;
import dk.fordel.eventstore.AggregateReader;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A decision against what the trainee wished stands only when the trainee was heard (SOFT-8). */
@Component
class Wishes {

    private final AggregateReader aggregates;

    Wishes(AggregateReader aggregates) {
        this.aggregates = aggregates;
    }

    /** Whether municipalities are ranked and the decided practice lies in none of them. */
    static boolean areGoneAgainst(PlacementFacts placement) {
        Seat seat = placement.seat();
        return seat != null
                && !placement.need().wishes().isEmpty()
                && TraineeWishes.rank(seat.site().municipality(), placement.need()) == 0;
    }

    /**
     * Before a decision is confirmed.
     *
     * @throws NotHeard naming every placement whose hearing is missing or still open
     */
    void mustBeHeard(List<PlacementFacts> placements, LocalDate day) {
        List<PlacementId> unasked = new ArrayList<>();
        List<PlacementId> waiting = new ArrayList<>();
        for (PlacementFacts placement : placements) {
            Seat seat = placement.seat();
            if (seat != null
                    && placement.standing() == Standing.DECIDED
                    && areGoneAgainst(placement)) {
                PlacementId id = placement.need().placement();
                Heard heard =
                        aggregates.ask(
                                HearingQuestions.heard(HearingId.of(id, seat.practice()), day));
                if (!heard.closed()) {
                    (heard.lastDay() == null ? unasked : waiting).add(id);
                }
            }
        }
        if (!unasked.isEmpty() || !waiting.isEmpty()) {
            throw new NotHeard(unasked, waiting);
        }
    }
}
