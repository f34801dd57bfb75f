package dk.fordel.allocation.decision.position.policy;

import dk.fordel.allocation.decision.position.PositionFollows;
import dk.fordel.allocation.decision.position.Vacancy;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.contracts.trainee.AdvertisementWithdrawn;
import dk.fordel.contracts.trainee.PositionAdvertised;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.messaging.Envelope;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** ALLOC-P1P2: the practice is named in the advertisement. */
@Component
public class WhenAPositionIsAdvertisedThenItsPracticeIsSought {

    private final CommandGateway gateway;

    WhenAPositionIsAdvertisedThenItsPracticeIsSought(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** On offer, or on offer on other days. */
    public void when(PositionAdvertised fact, Envelope envelope) {
        PositionId position = new PositionId(fact.positionId());
        Need need =
                new Need(
                        PlacementId.of(position),
                        position,
                        new TraineeId(fact.programmeId()),
                        PositionKind.valueOf(fact.kind()),
                        new Period(fact.from(), fact.to()),
                        fact.municipality(),
                        fact.hospitalUnit(),
                        fact.payingHospital(),
                        List.of(),
                        fact.programmeId());
        gateway.sendAndWait(new Vacancy.Advertised(need, envelope.eventId().toString()));
    }

    /** No longer on offer, as of the day on which the trainee service recorded it. */
    public void when(AdvertisementWithdrawn fact, Envelope envelope) {
        LocalDate on = LocalDate.ofInstant(envelope.recordedAt(), ZoneId.of("Europe/Copenhagen"));
        gateway.sendAndWait(
                new PositionFollows.Cancelled(
                        PlacementId.of(new PositionId(fact.positionId())),
                        on,
                        envelope.eventId().toString()));
    }
}
