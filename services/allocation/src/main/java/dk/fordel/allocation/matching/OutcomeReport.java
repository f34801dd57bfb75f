package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.Area;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.known.facts.TraineeId;
import dk.fordel.allocation.matching.Options.Option;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.Counting;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.GivenBefore;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.NearAndBounded.Where;
import dk.fordel.allocation.principles.Others;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.optimiser.Optimiser;
import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Shortage;
import dk.fordel.optimiser.Solution;
import dk.fordel.optimiser.Solution.Reached;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A solution in the words of the domain: what each place comes to rule by rule, what else was
 * possible, and who competes for too little.
 */
final class OutcomeReport {

    /** How many possible places are kept in full with a recommendation; the others compactly. */
    private static final int ALTERNATIVES = 5;

    private final Facts facts;
    private final Document document;
    private final Options options;
    private final Limits limits;
    private final Levels levels;
    private final Problem problem;
    private final Solution solution;
    private final List<Option> all;
    private final Map<Integer, List<Option>> atPlace;

    OutcomeReport(Matching matching, Solution solution) {
        this.facts = matching.facts;
        this.document = matching.document;
        this.options = matching.options;
        this.limits = matching.limits;
        this.levels = matching.levels;
        this.problem = matching.problem;
        this.solution = solution;
        this.all =
                Arrays.stream(solution.chosen())
                        .filter(number -> number >= 0)
                        .mapToObj(options::get)
                        .toList();
        this.atPlace = all.stream().collect(Collectors.groupingBy(Option::place));
    }

    Outcome outcome(List<Reached> reached) {
        List<Proposal> proposals = new ArrayList<>();
        for (int position = 0; position < facts.seekers().size(); position++) {
            proposals.add(propose(position));
        }
        Counting counting = Counting.forRound(facts.window(), document.parameters());
        return new Outcome(
                proposals,
                reached.stream().map(LevelResult::of).toList(),
                conflicts(),
                Levels.TIE_BREAK,
                Measures.of(facts.candidates(), counting),
                Measures.of(afterwards(), counting),
                points());
    }

    /** Of all places together, by principle. */
    SortedMap<String, Long> points() {
        SortedMap<String, Long> points = new TreeMap<>();
        for (Option option : all) {
            alternative(option, givenBefore(option))
                    .byPrinciple()
                    .forEach((rule, some) -> points.merge(rule, (long) some, Long::sum));
        }
        return points;
    }

    private List<Candidate> afterwards() {
        List<Candidate> candidates = new ArrayList<>(facts.candidates());
        for (Option option : all) {
            candidates.set(
                    option.place(), candidates.get(option.place()).taking(option.seeker().need()));
        }
        return candidates;
    }

    private Proposal propose(int position) {
        Need need = facts.seekers().get(position).need();
        List<Integer> possible = options.ofPosition(position);
        Option chosen = chosen(position);
        if (chosen == null) {
            return new Proposal(
                    need.placement(),
                    null,
                    askedArea(need),
                    List.of(),
                    Others.of(ranked(possible, position, option -> true)),
                    possible.size(),
                    options.excluded(position));
        }
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(alternative(chosen, givenBefore(chosen)));
        ranked(possible, position, option -> option.place() != chosen.place() && isFree(option))
                .stream()
                .limit(ALTERNATIVES - 1L)
                .forEach(alternatives::add);
        Set<PracticeId> told =
                alternatives.stream().map(Alternative::practice).collect(Collectors.toSet());
        return new Proposal(
                need.placement(),
                chosen.candidate().practice().practice(),
                chosen.candidate().where(need).area().code(),
                alternatives,
                Others.of(
                        ranked(
                                possible,
                                position,
                                option ->
                                        !told.contains(option.candidate().practice().practice()))),
                possible.size(),
                options.excluded(position));
    }

    /** Possible places of a position, best first, when everybody else has what is recommended. */
    private List<Alternative> ranked(
            List<Integer> possible, int position, Predicate<Option> wanted) {
        return possible.stream()
                .map(options::get)
                .filter(wanted)
                .map(option -> alternative(option, givenToOthers(option)))
                .map(alternative -> ranked(alternative, facts.seekers().get(position)))
                .sorted(Ranked.BEST_FIRST)
                .map(Ranked::alternative)
                .toList();
    }

    private @Nullable Option chosen(int position) {
        int number = solution.chosen()[position];
        return number < 0 ? null : options.get(number);
    }

    private Alternative alternative(Option option, GivenBefore given) {
        return Alternative.of(
                option.seeker(),
                option.candidate(),
                levels.counting(option.seeker().need()),
                document,
                given);
    }

    /** By level, then the longest wait, then the practice's id. */
    private record Ranked(Alternative alternative, long[] byLevel) {

        static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparing(Ranked::byLevel, Arrays::compare)
                        .reversed()
                        .thenComparing(one -> -one.alternative.daysWaited())
                        .thenComparing(one -> one.alternative.practice().value());
    }

    private Ranked ranked(Alternative alternative, Seeker seeker) {
        boolean isKept = alternative.practice().equals(seeker.kept());
        return new Ranked(alternative, alternative.byLevel(document, isKept));
    }

    /** Whether the place is free when everybody else has what is recommended. */
    private boolean isFree(Option option) {
        Candidate candidate = option.candidate();
        Need need = option.seeker().need();
        for (Option other : atPlace.getOrDefault(option.place(), List.of())) {
            if (other.position() != option.position()) {
                candidate = candidate.taking(other.seeker().need());
            }
        }
        return HardRules.ofThePractice(
                        new Stay(need.placement(), need.kind(), need.stay()), candidate.practice())
                .isEmpty();
    }

    /** Of what counts together, the earlier stay comes first; then the sum is what was solved. */
    private GivenBefore givenBefore(Option option) {
        return given(
                option,
                all.stream().filter(other -> BY_FIRST_DAY.compare(other, option) < 0).toList());
    }

    private GivenBefore givenToOthers(Option option) {
        return given(
                option,
                all.stream().filter(other -> other.position() != option.position()).toList());
    }

    private static final Comparator<Option> BY_FIRST_DAY =
            Comparator.comparing((Option option) -> option.seeker().need().stay().from())
                    .thenComparing(option -> option.seeker().need().placement().value());

    private GivenBefore given(Option option, List<Option> before) {
        int toPractice = 0;
        int ofKind = 0;
        int ofOrganisation = 0;
        SortedMap<String, Integer> ofSide = new TreeMap<>();
        Need need = option.seeker().need();
        String organisation = option.candidate().practice().site().organisation();
        Map<String, String> sides = sides(option);
        for (Option other : before) {
            if (other.place() == option.place()) {
                toPractice++;
                ofKind += other.seeker().need().kind() == need.kind() ? 1 : 0;
            }
            if (other.seeker().need().trainee().equals(need.trainee())) {
                boolean same =
                        other.candidate().practice().site().organisation().equals(organisation);
                ofOrganisation += same ? 1 : 0;
                sides(other)
                        .forEach((side, value) -> {
                            if (value.equals(sides.get(side))) {
                                ofSide.merge(side, 1, Integer::sum);
                            }
                        });
            }
        }
        return new GivenBefore(toPractice, ofKind, ofOrganisation, ofSide, mates(option));
    }

    private static Map<String, String> sides(Option option) {
        return option.candidate().practice().baseOn(option.seeker().need().stay().from()).sides();
    }

    /** A team is near or not whoever comes first. */
    private List<Where> mates(Option option) {
        var team = option.seeker().trainee().team();
        if (team == null) {
            return List.of();
        }
        TraineeId own = option.seeker().need().trainee();
        return all.stream()
                .filter(other -> team.equals(other.seeker().trainee().team()))
                .filter(other -> !other.seeker().need().trainee().equals(own))
                .map(other -> other.candidate().where(other.seeker().need()))
                .toList();
    }

    private @Nullable String askedArea(Need need) {
        return need.hospitalUnit() != null
                ? need.hospitalUnit()
                : facts.candidates().stream()
                        .map(Candidate::municipality)
                        .filter(municipality -> municipality.code().equals(need.municipality()))
                        .findFirst()
                        .flatMap(municipality -> municipality.areaOn(need.stay().from()))
                        .map(Area::code)
                        .orElse(null);
    }

    private List<Conflict> conflicts() {
        return Optimiser.shortages(problem, solution).stream().map(this::conflict).toList();
    }

    private Conflict conflict(Shortage shortage) {
        return new Conflict(
                shortage.seekers().stream()
                        .map(position -> facts.seekers().get(position).need().placement())
                        .toList(),
                shortage.limits().stream().map(this::bound).distinct().toList(),
                shortage.remedies().stream().map(this::bound).distinct().toList());
    }

    private Conflict.Bound bound(int limit) {
        Limits.About about = limits.about(limit);
        PracticeId practice = about.practice();
        return new Conflict.Bound(
                about.rule(),
                practice,
                about.frame(),
                problem.limits().get(limit).atMost(),
                problem.limits().get(limit).options().length);
    }
}
