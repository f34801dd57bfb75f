package dk.fordel.course.booklet.policy;

import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.course.booklet.BookletCommand;
import dk.fordel.course.booklet.BookletId;
import dk.fordel.course.booklet.PlacementId;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** At the end of the stay the booklet says what was missing; most placements have no booklet. */
@Component
public class WhenPlacementEndedThenEndStay {

    private final CommandGateway gateway;

    WhenPlacementEndedThenEndStay(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Ends the stay of the booklet if there is one. */
    public void when(PlacementEnded fact, Envelope envelope) {
        gateway.sendAndWait(
                new BookletCommand.EndStay(
                        BookletId.of(new PlacementId(fact.placementId())), fact.on()));
    }
}
