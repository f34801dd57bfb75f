package dk.fordel.allocation.decision.hearing;

import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.decision.placement.Standing;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.mandate.Mandates;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.kernel.Mandate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Opens hearings on what is decided, and takes their answers. */
@Component
class HearPartyHandler {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;
    private final Mandates mandates;

    HearPartyHandler(CommandGateway gateway, AggregateReader aggregates, Mandates mandates) {
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.mandates = mandates;
    }

    @CommandHandler
    HearingId handle(HearParty.Ask c) {
        PlacementFacts placement = aggregates.ask(PlacementQuestions.facts(c.placement()));
        Seat seat = placement.seat();
        if (seat == null
                || placement.standing() != Standing.DECIDED
                || !placement.isAgainstWishes()) {
            throw new NothingToHear(placement);
        }
        PracticeId practice = seat.practice();
        String area = seat.area().code();
        Mandate mandate =
                mandates.toCarryOut(c.who(), placement.need().kind(), area, c.on()).mandate();
        gateway.sendAndWait(
                new HearingCommand.Open(
                        c.placement(),
                        practice,
                        placement.need().kind(),
                        area,
                        c.lastDay(),
                        mandate,
                        c.on()));
        return HearingId.of(c.placement(), practice);
    }

    @CommandHandler
    void handle(HearParty.RecordAnswer c) {
        HearingEvent.Opened about = aggregates.ask(HearingQuestions.opened(c.hearing()));
        Mandate mandate =
                mandates.toCarryOut(c.who(), about.kind(), about.area(), c.on()).mandate();
        gateway.sendAndWait(
                new HearingCommand.Answer(
                        c.hearing(), c.stance(), c.answeredOn(), mandate, c.on()));
    }
}
