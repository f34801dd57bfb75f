package dk.fordel.allocation.handler;

import dk.fordel.allocation.facts.Area;
import dk.fordel.allocation.facts.FrameKey;
import dk.fordel.allocation.facts.MunicipalityFacts;
import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.frame.FrameCommand;
import dk.fordel.allocation.municipality.MunicipalityCommand;
import dk.fordel.allocation.placement.FlowCommand;
import dk.fordel.allocation.placement.PlacementCommand;
import dk.fordel.allocation.placement.PlacementFacts;
import dk.fordel.allocation.placement.Seat;
import dk.fordel.allocation.principles.InAnArea;
import dk.fordel.kernel.Mandate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Assigns municipalities while the council's number has a position left; the number is used by the
 * decision that follows (HARD-7).
 */
@Component
class IntroductionHandler {

    private static final String NOWHERE = "no area";

    private final CommandGateway gateway;
    private final Mandates mandates;

    IntroductionHandler(CommandGateway gateway, Mandates mandates) {
        this.gateway = gateway;
        this.mandates = mandates;
    }

    @CommandHandler
    void handle(Introduction.AssignMunicipality c) {
        Need need = show(c.placement()).need();
        Area area = areaOf(c.municipality(), need);
        Mandates.Mandated mandated = mandates.toDecide(c.who(), need.kind(), area.code(), c.on());
        gateway.sendAndWait(
                new FlowCommand.AssignMunicipality(
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
        gateway.sendAndWait(new FlowCommand.Offer(c.placement(), c.lastDay(), mandate, c.on()));
    }

    @CommandHandler
    void handle(Introduction.AcceptOffer c) {
        Mandate mandate = toCarryOut(show(c.placement()), c.who(), c.on());
        gateway.sendAndWait(new FlowCommand.AcceptOffer(c.placement(), mandate, c.on()));
    }

    private Area areaOf(String municipality, Need need) {
        MunicipalityFacts facts = gateway.sendAndWait(new MunicipalityCommand.Show(municipality));
        Optional<Area> area = facts.areaOn(need.stay().from());
        String objection = InAnArea.objection(municipality, area);
        if (objection != null) {
            throw new NoArea(objection);
        }
        return area.orElseThrow();
    }

    private Mandate toCarryOut(PlacementFacts placement, Decider who, LocalDate on) {
        Seat seat = placement.seat();
        String area = seat == null ? NOWHERE : seat.area().code();
        return mandates.toCarryOut(who, placement.need().kind(), area, on).mandate();
    }

    private PlacementFacts show(PlacementId placement) {
        return gateway.sendAndWait(new PlacementCommand.Show(placement));
    }
}
