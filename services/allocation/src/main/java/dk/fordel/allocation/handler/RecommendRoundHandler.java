package dk.fordel.allocation.handler;

import dk.fordel.allocation.placement.PlacementCommand;
import dk.fordel.allocation.placement.Recommendation;
import dk.fordel.allocation.principlesversion.PrinciplesCommand;
import dk.fordel.allocation.principlesversion.Version;
import dk.fordel.allocation.round.Facts;
import dk.fordel.allocation.round.Matching;
import dk.fordel.allocation.round.Outcome;
import dk.fordel.allocation.round.Proposal;
import dk.fordel.allocation.round.RoundCommand;
import dk.fordel.allocation.round.RoundEvent;
import dk.fordel.allocation.round.Run;
import dk.fordel.allocation.view.facts.RoundFacts;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Loads the facts, thinks the round through, and tells each placement what is suggested. */
@Component
class RecommendRoundHandler {

    private final CommandGateway gateway;
    private final RoundFacts facts;

    RecommendRoundHandler(CommandGateway gateway, RoundFacts facts) {
        this.gateway = gateway;
        this.facts = facts;
    }

    @CommandHandler
    Run handle(RecommendRound c) {
        Mandate mandate = c.who().mandate(Role.HR_OFFICE);
        RoundEvent.Opened round = gateway.sendAndWait(new RoundCommand.Show(c.round()));
        Version principles = gateway.sendAndWait(new PrinciplesCommand.ShowInForce(c.on()));
        Facts frozen = facts.frozen(round.kind(), round.starts(), round.seed(), c.lateChange());
        Outcome outcome = Matching.of(frozen, principles.document());
        outcome.proposals().forEach(proposal -> suggest(c, proposal, principles.number()));
        Run run = Run.of(outcome, principles.number(), mandate, c.on());
        gateway.sendAndWait(new RoundCommand.RecordRun(c.round(), frozen, run));
        return run;
    }

    private void suggest(RecommendRound c, Proposal proposal, int principlesVersion) {
        Recommendation recommendation =
                new Recommendation(
                        c.round(),
                        proposal.practice(),
                        proposal.area(),
                        proposal.alternatives(),
                        proposal.possible(),
                        proposal.excluded(),
                        principlesVersion,
                        proposal.others());
        gateway.sendAndWait(
                new PlacementCommand.Recommend(proposal.placement(), recommendation, c.on()));
    }
}
