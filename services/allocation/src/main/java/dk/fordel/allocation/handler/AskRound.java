package dk.fordel.allocation.handler;

import dk.fordel.allocation.facts.PlacementId;
import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.facts.RoundId;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.round.Changes;
import dk.fordel.allocation.round.Comparison;
import dk.fordel.allocation.round.WhyNot;

import org.jspecify.annotations.Nullable;

/**
 * Questions about a run of a round. All of them are thought through on what the run was thought
 * through on; nothing is recorded.
 */
public sealed interface AskRound {
    RoundId round();

    /**
     * What would be otherwise; answers {@link Comparison}.
     *
     * @param run which; the last one when null
     * @param document other principles; those of the run when null
     */
    record WhatIf(
            RoundId round, @Nullable Integer run, Changes changes, @Nullable Document document)
            implements AskRound {}

    /** Why a position is not recommended at a practice; answers {@link WhyNot}. */
    record WhyNotThere(RoundId round, PlacementId placement, PracticeId practice)
            implements AskRound {}

    /** Whether the run comes out the same today; answers {@link Reproduced}. */
    record Reproduce(RoundId round, @Nullable Integer run) implements AskRound {}

    /**
     * A run done again.
     *
     * @param run its number
     * @param principlesVersion under which it was run
     * @param same whether every choice with its points, every level and every measure is the same
     * @param differences what is not, by name, as it was recorded and as it came out
     */
    record Reproduced(
            int run, int principlesVersion, boolean same, java.util.List<Difference> differences) {}

    /**
     * Something that came out otherwise.
     *
     * @param what the choice, level or measure, by name
     * @param recorded as it was recorded
     * @param today as it comes out today
     */
    record Difference(String what, String recorded, String today) {}
}
