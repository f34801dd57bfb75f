package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.matching.Options.Option;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.kernel.Unknown;
import dk.fordel.optimiser.Optimiser;
import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Solution;
import dk.fordel.optimiser.Solution.Reached;
import dk.fordel.optimiser.Watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Thinks a round through: the best for all of its positions together under a version of the
 * principles, what each place comes to rule by rule, and why somebody has none. The same facts,
 * document and seed give the same outcome on any machine.
 */
public final class Matching {

    final Facts facts;
    final Document document;
    final Options options;
    final Limits limits;
    final Levels levels;
    final Problem problem;

    private Matching(Facts facts, Document document) {
        this.facts = facts;
        this.document = facts.lateChange() ? document.leastChangeFirst() : document;
        this.options = new Options(facts);
        this.limits = new Limits(facts, options);
        this.levels = new Levels(facts, options, this.document);
        this.problem =
                new Problem(
                        facts.seekers().size(), options.positions(), limits.all(), levels.all());
    }

    /** Without anybody who watches. */
    public static Outcome of(Facts facts, Document document) {
        return of(facts, document, Watch.NOBODY);
    }

    /**
     * The steps of the search are bounded, not its time. When they are spent, the best found so far
     * is the outcome, with how far from the best it may be.
     *
     * @param watch told what is reached
     * @throws CancellationException when whoever watches has cancelled it
     */
    public static Outcome of(Facts facts, Document document, Watch watch) {
        Matching matching = new Matching(facts, document);
        Solution solution = Optimiser.solve(matching.problem, Optimiser.STEPS, watch);
        return new OutcomeReport(matching, solution).outcome(solution.levels());
    }

    /** How many levels there are to reach, the wait and the draws included. */
    public static int levels(Facts facts, Document document) {
        Document inForce = facts.lateChange() ? document.leastChangeFirst() : document;
        return inForce.levels().size() + Levels.AFTER_ALL_OTHERS;
    }

    /** What a run came to, from what was recorded of it; runs of the first edition are solved. */
    public static Outcome recorded(Run run, Facts facts, Document document) {
        if (run.choices().isEmpty()) {
            return of(facts, document);
        }
        Map<PlacementId, PracticeId> places = new HashMap<>();
        run.choices().forEach(choice -> places.put(choice.placement(), choice.practice()));
        List<Reached> levels =
                run.levels().stream()
                        .map(level -> new Reached(level.name(), level.value(), level.bound()))
                        .toList();
        Matching matching = new Matching(facts, document);
        Solution solution = new Solution(matching.options.at(places), levels);
        return new OutcomeReport(matching, solution).outcome(levels);
    }

    /**
     * What came out under one document, counted by another: only so can two documents be compared.
     *
     * @param facts that the outcome was thought through on
     */
    public static Outcome counted(Outcome outcome, Facts facts, Document document) {
        Matching matching = new Matching(facts, document);
        Solution chosen = new Solution(matching.options.at(outcome.places()), List.of());
        return outcome.counted(new OutcomeReport(matching, chosen).points());
    }

    /**
     * Why a position is not recommended at a practice: the hard rules that exclude it, or what it
     * would cost everybody together if it had to be there.
     *
     * @throws Unknown when the round has no such position or knows no such practice
     */
    public static WhyNot whyNot(
            Facts facts, Document document, PlacementId placement, PracticeId practice) {
        return new Matching(facts, document).whyNot(placement, practice);
    }

    private WhyNot whyNot(PlacementId placement, PracticeId practice) {
        Seeker seeker =
                facts.seekers().stream()
                        .filter(one -> one.need().placement().equals(placement))
                        .findFirst()
                        .orElseThrow(() -> new Unknown("position in the round", placement));
        Candidate candidate =
                facts.candidate(practice)
                        .orElseThrow(() -> new Unknown("practice in the round", practice));
        Map<String, String> objections =
                HardRules.objections(
                        seeker.need(), candidate, seeker.trainee().barred(), facts.frames());
        if (!objections.isEmpty()) {
            return WhyNot.excluded(objections);
        }
        Solution best = Optimiser.solve(problem);
        Solution forced = Optimiser.solve(mustBe(seeker, practice));
        return WhyNot.compared(
                new OutcomeReport(this, best).outcome(best.levels()),
                new OutcomeReport(this, forced)
                        .outcome(forced.levels().subList(1, forced.levels().size())));
    }

    /** The same problem with one level before all: that this option is chosen. */
    private Problem mustBe(Seeker seeker, PracticeId practice) {
        long[] gains = new long[options.all().size()];
        for (int number = 0; number < gains.length; number++) {
            Option option = options.get(number);
            boolean here = option.candidate().practice().practice().equals(practice);
            gains[number] = here && option.seeker().equals(seeker) ? 1 : 0;
        }
        List<Problem.Level> all = new ArrayList<>();
        all.add(Problem.Level.of("it must be", gains));
        all.addAll(problem.levels());
        return new Problem(problem.seekers(), problem.seekerOf(), problem.limits(), all);
    }
}
