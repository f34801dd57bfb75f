package dk.fordel.allocation.round.solving;

import dk.fordel.allocation.decision.candidates.view.FreshFacts;
import dk.fordel.allocation.decision.candidates.view.RoundFacts;
import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.allocation.matching.Facts;
import dk.fordel.allocation.matching.Matching;
import dk.fordel.allocation.principles.version.PrinciplesQuestions;
import dk.fordel.allocation.principles.version.Version;
import dk.fordel.allocation.round.RoundEvent;
import dk.fordel.allocation.round.RoundQuestions;
import dk.fordel.allocation.round.RoundRefusal;
import dk.fordel.allocation.round.solving.RoundJobs.Ask;
import dk.fordel.eventstore.AggregateReader;
import dk.fordel.kernel.CommandOrigin;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Unknown;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.LocalDate;
import java.util.Objects;

/** Asks for a round to be thought through, tells how far it is, cancels it. */
@Component
public class Recommendations {

    private final AggregateReader aggregates;
    private final FreshFacts fresh;
    private final RoundFacts facts;
    private final RoundJobs jobs;
    private final RoundSolver solver;

    Recommendations(
            AggregateReader aggregates,
            FreshFacts fresh,
            RoundFacts facts,
            RoundJobs jobs,
            RoundSolver solver) {
        this.aggregates = aggregates;
        this.fresh = fresh;
        this.facts = facts;
        this.jobs = jobs;
        this.solver = solver;
    }

    /**
     * Freezes what is known and in force now; solving begins after the transaction of the caller.
     *
     * @param mandate of the HR education office (ORG-1)
     * @param lateChange whether positions that are decided and not yet confirmed may be moved, as
     *     few as possible
     * @throws RoundRefusal when the round is closed or being thought through
     */
    public RoundJob ask(RoundId round, Mandate mandate, boolean lateChange, LocalDate on) {
        fresh.await();
        RoundEvent.Opened opened =
                aggregates.ask(RoundQuestions.toBeThoughtThrough(round, mandate));
        Version principles = aggregates.ask(PrinciplesQuestions.inForce(on));
        Facts frozen = facts.frozen(opened.kind(), opened.starts(), opened.seed(), lateChange);
        CommandOrigin origin = Objects.requireNonNull(CommandOrigin.current(), "nobody asks");
        Ask ask = new Ask(round, mandate, on, origin, frozen, principles.number());
        if (!jobs.add(ask, Matching.levels(frozen, principles.document()))) {
            throw new RoundRefusal.IsBeingSolved(round);
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        solver.wake();
                    }
                });
        return of(round);
    }

    /**
     * How far the last ask is.
     *
     * @throws Unknown when nobody has asked
     */
    public RoundJob of(RoundId round) {
        return jobs.of(round)
                .orElseThrow(() -> new Unknown("recommendation asked for in round", round));
    }

    /**
     * Nothing of it is recorded then.
     *
     * @throws RoundRefusal when it is over already
     */
    public void cancel(RoundId round) {
        RoundJob job = of(round);
        if (!jobs.cancel(round)) {
            throw new RoundRefusal.IsOver(round, job.state().name());
        }
    }
}
