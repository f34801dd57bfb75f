package dk.fordel.allocation.known.trainee.policy;

import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.known.trainee.TraineeCommand;
import dk.fordel.contracts.trainee.BarLifted;
import dk.fordel.contracts.trainee.PracticeBarred;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** HARD-3: that there is a bar is all that is told, and all that is kept. */
@Component
public class WhenAPracticeIsBarredThenItIsNeverChosen {

    private final CommandGateway gateway;

    WhenAPracticeIsBarredThenItIsNeverChosen(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Barred. */
    public void when(PracticeBarred fact, Envelope envelope) {
        gateway.sendAndWait(
                new TraineeCommand.Bar(
                        new TraineeId(fact.traineeId()),
                        new PracticeId(fact.practiceId()),
                        envelope.eventId().toString()));
    }

    /** No longer. */
    public void when(BarLifted fact, Envelope envelope) {
        gateway.sendAndWait(
                new TraineeCommand.Lift(
                        new TraineeId(fact.traineeId()),
                        new PracticeId(fact.practiceId()),
                        envelope.eventId().toString()));
    }
}
