package dk.fordel.covers;

import dk.fordel.contracts.allocation.CoverEnded;
import dk.fordel.contracts.allocation.CoverGranted;
import dk.fordel.covers.CoverCommand.NoteEnd;
import dk.fordel.covers.CoverCommand.NoteGrant;
import dk.fordel.kernel.Period;
import dk.fordel.messaging.Envelope;
import dk.fordel.messaging.Subscription;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** A coordinator who covers for a colleague may there what the colleague may (ORG-4). */
public class WhenACoverIsGrantedThenItCountsHere {

    private final CommandGateway gateway;

    WhenACoverIsGrantedThenItCountsHere(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** The service's subscription to allocation, answering covers as well. */
    public Subscription in(Subscription allocation) {
        return allocation.on(CoverGranted.class, this::when).on(CoverEnded.class, this::when);
    }

    private void when(CoverGranted fact, Envelope envelope) {
        gateway.sendAndWait(
                new NoteGrant(
                        new CoverId(fact.delegationId()),
                        fact.area(),
                        fact.post(),
                        new Period(fact.from(), fact.to())));
    }

    private void when(CoverEnded fact, Envelope envelope) {
        gateway.sendAndWait(new NoteEnd(new CoverId(fact.delegationId()), fact.lastDay()));
    }
}
