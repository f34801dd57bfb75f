package dk.fordel.allocation.application;

import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.placement.Ground;
import dk.fordel.allocation.placement.PlacementFacts;
import dk.fordel.allocation.placement.PlacementRefusal;
import dk.fordel.allocation.placement.Possible;
import dk.fordel.allocation.placement.Recorded;
import dk.fordel.allocation.placement.Seat;
import dk.fordel.allocation.placement.Speaks;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principlesversion.PrinciplesCommand;
import dk.fordel.allocation.principlesversion.Version;
import dk.fordel.allocation.round.Facts;
import dk.fordel.allocation.view.facts.RoundFacts;
import dk.fordel.kernel.Unknown;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/**
 * Looks for places for one position. It decides nothing, so it reads the facts of rounds; the
 * decision that follows asks the places themselves.
 */
@Component
class CandidateSearch {

    private final CommandGateway gateway;
    private final RoundFacts facts;

    CandidateSearch(CommandGateway gateway, RoundFacts facts) {
        this.gateway = gateway;
        this.facts = facts;
    }

    Possible around(PlacementFacts placement, LocalDate on) {
        return possible(known(placement), principlesOn(on));
    }

    /**
     * Holds the grounds of a choice against what is recorded.
     *
     * @throws PlacementRefusal.GroundIsNotSo for the first ground that is not so
     */
    void mustBear(
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
        return gateway.sendAndWait(new PrinciplesCommand.ShowInForce(day));
    }
}
