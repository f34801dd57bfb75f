package dk.fordel.course.booklet.policy;

import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.course.booklet.BookletCommand;
import dk.fordel.course.booklet.BookletId;
import dk.fordel.course.booklet.PlacementId;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Nothing is owed for a placement that will not happen; most placements have no booklet. */
@Component
public class WhenPlacementWithdrawnThenReleaseObligations {

    private final CommandGateway gateway;

    WhenPlacementWithdrawnThenReleaseObligations(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Releases the booklet; one that is not open yet is withheld. */
    public void when(PlacementWithdrawn fact, Envelope envelope) {
        gateway.sendAndWait(
                new BookletCommand.Release(
                        BookletId.of(new PlacementId(fact.placementId())),
                        fact.reasonCode(),
                        envelope.recordedAt()));
    }
}
