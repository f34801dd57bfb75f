package dk.fordel.allocation.decision.hearing;

import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.Standing;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.eventstore.AggregateReader;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A decision against what the trainee wished stands only when the trainee was heard (SOFT-8). */
@Component
public class Wishes {

    private final AggregateReader aggregates;

    Wishes(AggregateReader aggregates) {
        this.aggregates = aggregates;
    }

    /**
     * Before a decision is confirmed.
     *
     * @throws NotHeard naming every placement whose hearing is missing or still open
     */
    public void mustBeHeard(List<PlacementFacts> placements, LocalDate day) {
        List<PlacementId> unasked = new ArrayList<>();
        List<PlacementId> waiting = new ArrayList<>();
        for (PlacementFacts placement : placements) {
            Seat seat = placement.seat();
            if (seat != null
                    && placement.standing() == Standing.DECIDED
                    && placement.isAgainstWishes()) {
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
