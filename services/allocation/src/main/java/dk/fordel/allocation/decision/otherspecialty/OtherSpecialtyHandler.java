package dk.fordel.allocation.decision.otherspecialty;

import dk.fordel.allocation.decision.candidates.view.RoundFacts;
import dk.fordel.allocation.decision.deciding.Areas;
import dk.fordel.allocation.decision.deciding.WordsOfOperations;
import dk.fordel.allocation.decision.placement.OtherSpecialtyCommand;
import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.Decider;
import dk.fordel.allocation.mandate.Mandates;
import dk.fordel.eventstore.AggregateReader;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Shows where there is room, and records what the area's coordinator judged. */
@Component
class OtherSpecialtyHandler {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;
    private final RoundFacts facts;
    private final Areas areas;
    private final Mandates mandates;
    private final WordsOfOperations words;

    OtherSpecialtyHandler(
            CommandGateway gateway,
            AggregateReader aggregates,
            RoundFacts facts,
            Areas areas,
            Mandates mandates,
            WordsOfOperations words) {
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.facts = facts;
        this.areas = areas;
        this.mandates = mandates;
        this.words = words;
    }

    @CommandHandler
    void handle(OtherSpecialty.JudgeRoom c) {
        words.mustNotBeIn(c.words());
        Need need = need(c.placement());
        String area = area(need, c.who());
        Mandates.Mandated mandated = mandates.toDecide(c.who(), need.kind(), area, c.on());
        gateway.sendAndWait(
                new OtherSpecialtyCommand.JudgeRoom(
                        c.placement(),
                        area,
                        c.room(),
                        c.words(),
                        mandated.mandate(),
                        mandated.delegation(),
                        c.on()));
    }

    /** Who asks nowhere in particular is answered by any coordinator, for the own area. */
    private String area(Need need, Decider who) {
        if (need.hospitalUnit() != null) {
            return need.hospitalUnit();
        }
        if (need.municipality() != null) {
            return areas.of(need.municipality(), need.stay().from()).code();
        }
        return who.areas().stream().sorted().findFirst().orElse(Mandates.NOWHERE);
    }

    private Need need(PlacementId placement) {
        PlacementFacts known = aggregates.ask(PlacementQuestions.facts(placement));
        return known.need();
    }
}
