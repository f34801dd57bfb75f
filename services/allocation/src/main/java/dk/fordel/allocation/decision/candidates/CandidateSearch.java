package dk.fordel.allocation.decision.candidates;

import dk.fordel.allocation.decision.candidates.view.RoundFacts;
import dk.fordel.allocation.decision.placement.Ground;
import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.decision.placement.PlacementRefusal;
import dk.fordel.allocation.decision.placement.Possible;
import dk.fordel.allocation.decision.placement.Recorded;
import dk.fordel.allocation.decision.placement.Room;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.Speaks;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.version.PrinciplesQuestions;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.kernel.Unknown;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/**
 * Looks for places for one position. It decides nothing, so it reads the facts of rounds; the
 * decision that follows asks the places themselves.
 */
@Component
public class CandidateSearch {

    private final AggregateReader aggregates;
    private final RoundFacts facts;

    CandidateSearch(AggregateReader aggregates, RoundFacts facts) {
        this.aggregates = aggregates;
        this.facts = facts;
    }

    /** Which practices the position could go to, and which not and why; best first. */
    public Possible around(PlacementId placement, LocalDate on) {
        return around(aggregates.ask(PlacementQuestions.facts(placement)), on);
    }

    /** Which practices have how much room on the days of the stay (ALLOC-OTHER). */
    public List<Room> room(PlacementId placement) {
        Need need = aggregates.ask(PlacementQuestions.facts(placement)).need();
        return Room.of(need, facts.candidates(), facts.openIn(need.stay()));
    }

    public Possible around(PlacementFacts placement, LocalDate on) {
        return possible(known(placement), principlesOn(on));
    }

    /**
     * Holds the grounds of a choice against what is recorded.
     *
     * @throws PlacementRefusal.GroundIsNotSo for the first ground that is not so
     */
    public void mustBear(
            List<Ground> grounds, PlacementFacts placement, PracticeId practice, LocalDate on) {
        if (grounds.isEmpty()) {
            return;
        }
        Facts known = known(placement);
        Version principles = principlesOn(on);
        Candidate chosen = find(known, practice);
        if (chosen == null) {
            throw new Unknown("practice", practice);
        }
        PracticeId before = placement.before();
        new Recorded(
                        known.seekers().getFirst(),
                        chosen,
                        before == null || before.equals(practice) ? null : find(known, before),
                        possible(known, principles).alternatives().size(),
                        practice.equals(placement.agreement())
                                || practice.equals(placement.chosen()),
                        new Speaks(principles.document()))
                .mustBear(grounds);
    }

    private Facts known(PlacementFacts placement) {
        Seat seat = placement.seat();
        return facts.around(placement.need())
                .releasing(placement.need().placement(), seat == null ? null : seat.frame());
    }

    private static Possible possible(Facts known, Version principles) {
        return Possible.of(
                known.seekers().getFirst(), known.candidates(), known.frames(), principles);
    }

    private static @Nullable Candidate find(Facts known, PracticeId practice) {
        return known.candidates().stream()
                .filter(one -> one.practice().practice().equals(practice))
                .findFirst()
                .orElse(null);
    }

    private Version principlesOn(LocalDate day) {
        return aggregates.ask(PrinciplesQuestions.inForce(day));
    }
}
