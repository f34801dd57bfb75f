package dk.fordel.allocation.known.trainee.policy;

import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.known.trainee.TraineeCommand;
import dk.fordel.contracts.trainee.EarlierStayRecorded;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** SOFT-3, SOFT-4: a trainee was in a general practice before Fordel knew it. */
@Component
public class WhenAnEarlierStayIsRecordedThenItCounts {

    private final CommandGateway gateway;

    WhenAnEarlierStayIsRecordedThenItCounts(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Another stay, or other words on the same. */
    public void when(EarlierStayRecorded fact, Envelope envelope) {
        EarlierStay stay =
                new EarlierStay(
                        fact.stayId(),
                        PositionKind.valueOf(fact.kind()),
                        new Period(fact.from(), fact.to()),
                        fact.organisationType(),
                        new PatientBase(fact.setting(), fact.deprivation(), fact.complexity()));
        gateway.sendAndWait(
                new TraineeCommand.RecordStay(
                        new TraineeId(fact.traineeId()), stay, envelope.eventId().toString()));
    }
}
