package dk.fordel.allocation.decision.phase3;

import dk.fordel.allocation.decision.candidates.CandidateSearch;
import dk.fordel.allocation.decision.deciding.WordsOfOperations;
import dk.fordel.allocation.decision.placement.Phase3Command;
import dk.fordel.allocation.decision.placement.PlacementFacts;
import dk.fordel.allocation.decision.placement.PlacementQuestions;
import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.mandate.Decider;
import dk.fordel.allocation.mandate.Mandates;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.kernel.Mandate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Nominations, choices and own agreements, each judged by the principles in force. */
@Component
class Phase3Handler {

    private final CommandGateway gateway;
    private final AggregateReader aggregates;
    private final CandidateSearch candidates;
    private final Mandates mandates;
    private final WordsOfOperations words;

    Phase3Handler(
            CommandGateway gateway,
            AggregateReader aggregates,
            CandidateSearch candidates,
            Mandates mandates,
            WordsOfOperations words) {
        this.gateway = gateway;
        this.aggregates = aggregates;
        this.candidates = candidates;
        this.mandates = mandates;
        this.words = words;
    }

    @CommandHandler
    void handle(Phase3.Nominate c) {
        PlacementFacts placement = show(c.placement());
        Mandates.Mandated mandated = toDecide(placement, c.who(), c.on());
        gateway.sendAndWait(
                new Phase3Command.Nominate(
                        c.placement(),
                        c.practices(),
                        candidates.around(placement, c.on()),
                        mandated.mandate(),
                        mandated.delegation(),
                        c.on()));
    }

    @CommandHandler
    void handle(Phase3.Choose c) {
        Mandate mandate = toRecord(show(c.placement()), c.who(), c.on());
        gateway.sendAndWait(new Phase3Command.Choose(c.placement(), c.practice(), mandate, c.on()));
    }

    @CommandHandler
    void handle(Phase3.BringOwnAgreement c) {
        PlacementFacts placement = show(c.placement());
        gateway.sendAndWait(
                new Phase3Command.BringOwnAgreement(
                        c.placement(),
                        c.practice(),
                        candidates.around(placement, c.on()),
                        toRecord(placement, c.who(), c.on()),
                        c.on()));
    }

    @CommandHandler
    void handle(Phase3.RejectOwnAgreement c) {
        words.mustNotBeIn(c.words());
        Mandates.Mandated mandated = toDecide(show(c.placement()), c.who(), c.on());
        gateway.sendAndWait(
                new Phase3Command.RejectOwnAgreement(
                        c.placement(),
                        c.words(),
                        mandated.mandate(),
                        mandated.delegation(),
                        c.on()));
    }

    private PlacementFacts show(PlacementId placement) {
        return aggregates.ask(PlacementQuestions.facts(placement));
    }

    private Mandates.Mandated toDecide(PlacementFacts placement, Decider who, LocalDate on) {
        return mandates.toDecide(who, placement.need().kind(), catchment(placement), on);
    }

    private Mandate toRecord(PlacementFacts placement, Decider who, LocalDate on) {
        return mandates.toCarryOut(who, placement.need().kind(), catchment(placement), on)
                .mandate();
    }

    private static String catchment(PlacementFacts placement) {
        String unit = placement.need().hospitalUnit();
        return unit == null ? Mandates.NOWHERE : unit;
    }
}
