package dk.fordel.allocation.round.solving;

import dk.fordel.allocation.decision.placement.DecisionCommand;
import dk.fordel.allocation.decision.placement.Recommendation;
import dk.fordel.allocation.matching.Outcome;
import dk.fordel.allocation.matching.Proposal;
import dk.fordel.allocation.matching.Run;
import dk.fordel.allocation.round.RoundCommand;
import dk.fordel.allocation.round.solving.RoundJobs.Ask;
import dk.fordel.races.Races;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * Tells each placement what is recommended and the round how it came out, all in one transaction.
 */
@Component
class RoundRecorder {

    private static final int ATTEMPTS = 10;

    private final CommandGateway gateway;
    private final RoundJobs jobs;
    private final TransactionTemplate transaction;

    RoundRecorder(CommandGateway gateway, RoundJobs jobs, PlatformTransactionManager transactions) {
        this.gateway = gateway;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @throws CancellationException when somebody cancelled it, or took it over, in the meantime
     */
    void record(Ask ask, UUID holder, Outcome outcome) {
        Run run = Run.of(outcome, ask.principlesVersion(), ask.mandate(), ask.on());
        Races.retried(
                ATTEMPTS,
                () -> transaction.executeWithoutResult(none -> once(ask, holder, outcome, run)));
    }

    private void once(Ask ask, UUID holder, Outcome outcome, Run run) {
        outcome.proposals().forEach(proposal -> recommend(ask, proposal));
        int number = gateway.sendAndWait(new RoundCommand.RecordRun(ask.round(), ask.facts(), run));
        if (!jobs.done(ask.round(), holder, number, run)) {
            throw new CancellationException("The round was cancelled before it was recorded.");
        }
    }

    private void recommend(Ask ask, Proposal proposal) {
        Recommendation recommendation =
                new Recommendation(
                        ask.round(),
                        proposal.practice(),
                        proposal.area(),
                        proposal.alternatives(),
                        proposal.possible(),
                        proposal.excluded(),
                        ask.principlesVersion(),
                        proposal.others());
        gateway.sendAndWait(
                new DecisionCommand.Recommend(proposal.placement(), recommendation, ask.on()));
    }
}
