package dk.fordel.allocation.decision.introduction;

import dk.fordel.allocation.decision.deciding.Areas;
import dk.fordel.allocation.decision.deciding.WordsOfOperations;
import dk.fordel.allocation.decision.frame.FrameCommand;
import dk.fordel.allocation.decision.placement.IntroductionCommand;
import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.decision.placement.Seat;
import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.Decider;
import dk.fordel.allocation.mandate.Mandates;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.kernel.Mandate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * Assigns municipalities while the council's number has a position left; the number is used by the
 * decision that follows (HARD-7).
 */
@Component
class IntroductionHandler {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;
    private final Areas areas;
    private final Mandates mandates;
    private final WordsOfOperations words;

    IntroductionHandler(
            CommandGateway gateway,
            AggregateReader aggregates,
            Areas areas,
            Mandates mandates,
            WordsOfOperations words) {
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.areas = areas;
        this.mandates = mandates;
        this.words = words;
    }

    @CommandHandler
    void handle(Introduction.AssignMunicipality c) {
        words.mustNotBeIn(c.words());
        Need need = show(c.placement()).need();
        Area area = areas.of(c.municipality(), need.stay().from());
        Mandates.Mandated mandated = mandates.toDecide(c.who(), need.kind(), area.code(), c.on());
        gateway.sendAndWait(
                new IntroductionCommand.AssignMunicipality(
                        c.placement(),
                        c.municipality(),
                        area.code(),
                        c.words(),
                        mandated.mandate(),
                        mandated.delegation(),
                        c.on()));
        FrameKey frame = FrameKey.of(need, area);
        if (frame != null && !c.municipality().equals(need.municipality())) {
            gateway.sendAndWait(new FrameCommand.Vouch(frame, c.placement()));
        }
    }

    @CommandHandler
    void handle(Introduction.Offer c) {
        Mandate mandate = toCarryOut(show(c.placement()), c.who(), c.on());
        gateway.sendAndWait(
                new IntroductionCommand.Offer(c.placement(), c.lastDay(), mandate, c.on()));
    }

    @CommandHandler
    void handle(Introduction.AcceptOffer c) {
        Mandate mandate = toCarryOut(show(c.placement()), c.who(), c.on());
        gateway.sendAndWait(new IntroductionCommand.AcceptOffer(c.placement(), mandate, c.on()));
    }

    private Mandate toCarryOut(PlacementFacts placement, Decider who, LocalDate on) {
        Seat seat = placement.seat();
        String area = seat == null ? Mandates.NOWHERE : seat.area().code();
        return mandates.toCarryOut(who, placement.need().kind(), area, on).mandate();
    }

    private PlacementFacts show(PlacementId placement) {
        return aggregates.ask(PlacementQuestions.facts(placement));
    }
}
