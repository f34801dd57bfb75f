package dk.fordel.allocation.handler;

import dk.fordel.allocation.placement.PlacementFacts;
import dk.fordel.allocation.placement.Possible;
import dk.fordel.allocation.placement.Seat;
import dk.fordel.allocation.principlesversion.PrinciplesCommand;
import dk.fordel.allocation.principlesversion.Version;
import dk.fordel.allocation.round.Facts;
import dk.fordel.allocation.view.facts.RoundFacts;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

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
        Version principles = gateway.sendAndWait(new PrinciplesCommand.ShowInForce(on));
        Seat seat = placement.seat();
        Facts known =
                facts.around(placement.need())
                        .releasing(
                                placement.need().placement(), seat == null ? null : seat.frame());
        return Possible.of(
                known.seekers().getFirst(), known.candidates(), known.frames(), principles);
    }
}
