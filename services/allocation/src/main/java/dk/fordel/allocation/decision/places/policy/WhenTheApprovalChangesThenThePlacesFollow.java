package dk.fordel.allocation.decision.places.policy;

import dk.fordel.allocation.decision.places.PlacesCommand;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.contracts.registry.TrainingSiteApprovalWithdrawn;
import dk.fordel.contracts.registry.TrainingSiteApproved;
import dk.fordel.contracts.registry.TrainingSiteSuspended;
import dk.fordel.kernel.Period;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** HARD-1: the places know on which days the council approves of the practice. */
@Component
public class WhenTheApprovalChangesThenThePlacesFollow {

    private final CommandGateway gateway;

    WhenTheApprovalChangesThenThePlacesFollow(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Approved or renewed. */
    public void when(TrainingSiteApproved fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.Approve(
                        new PracticeId(fact.practiceId()),
                        new Period(fact.from(), fact.to()),
                        envelope.eventId().toString()));
    }

    /** Suspended for a period. */
    public void when(TrainingSiteSuspended fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.Suspend(
                        new PracticeId(fact.practiceId()),
                        new Period(fact.from(), fact.to()),
                        envelope.eventId().toString()));
    }

    /** Withdrawn from a day on. */
    public void when(TrainingSiteApprovalWithdrawn fact, Envelope envelope) {
        gateway.sendAndWait(
                new PlacesCommand.WithdrawApproval(
                        new PracticeId(fact.practiceId()),
                        fact.from(),
                        envelope.eventId().toString()));
    }
}
