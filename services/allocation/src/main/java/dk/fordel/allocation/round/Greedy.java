package dk.fordel.allocation.round;

import dk.fordel.allocation.facts.Area;
import dk.fordel.allocation.facts.FrameKey;
import dk.fordel.allocation.facts.Need;
import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.principles.Alternative;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.Weights;
import dk.fordel.kernel.DeterministicId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Thinks a round through, one position after the other. The same facts, weights and seed give the
 * same proposals on any machine, whatever the order in which the facts are given.
 */
public final class Greedy {

    /** How equals are told apart; recorded with every run. */
    public static final String TIE_BREAK =
            "fewest possible practices first, then a draw by seed; practices by points, longest wait, then the draw";

    /** How many possible places are kept with a recommendation. */
    public static final int ALTERNATIVES = 5;

    private final Map<PracticeId, Candidate> candidates = new LinkedHashMap<>();
    private final Weights weights;
    private final long seed;
    private FrameNumbers frames;

    private Greedy(
            Collection<Candidate> candidates, FrameNumbers frames, Weights weights, long seed) {
        candidates.forEach(one -> this.candidates.put(one.practice().practice(), one));
        this.frames = frames;
        this.weights = weights;
        this.seed = seed;
    }

    /** A proposal for each position, in the order in which they were thought of. */
    public static List<Proposal> propose(
            Collection<OpenPosition> open,
            Collection<Candidate> candidates,
            FrameNumbers frames,
            Weights weights,
            long seed) {
        Greedy greedy = new Greedy(candidates, frames, weights, seed);
        return greedy.inOrder(open).stream().map(greedy::place).toList();
    }

    private List<OpenPosition> inOrder(Collection<OpenPosition> open) {
        record Turn(OpenPosition position, long possible, String draw) {}
        return open.stream()
                .map(one -> new Turn(one, countPossible(one), draw(one.need().placement())))
                .sorted(Comparator.comparingLong(Turn::possible).thenComparing(Turn::draw))
                .map(Turn::position)
                .toList();
    }

    private long countPossible(OpenPosition one) {
        return candidates.values().stream()
                .filter(candidate -> objections(one, candidate).isEmpty())
                .count();
    }

    private Proposal place(OpenPosition one) {
        Need need = one.need();
        SortedMap<String, Integer> excluded = new TreeMap<>();
        List<Alternative> possible = new ArrayList<>();
        for (Candidate candidate : candidates.values()) {
            Set<String> rules = objections(one, candidate);
            rules.forEach(rule -> excluded.merge(rule, 1, Integer::sum));
            if (rules.isEmpty()) {
                possible.add(Alternative.of(need, candidate, weights));
            }
        }
        if (possible.isEmpty()) {
            return new Proposal(need.placement(), null, askedArea(need), List.of(), 0, excluded);
        }
        possible.sort(bestFirst(need));
        PracticeId chosen = possible.getFirst().practice();
        Area area = take(need, chosen);
        List<Alternative> kept = possible.subList(0, Math.min(ALTERNATIVES, possible.size()));
        return new Proposal(
                need.placement(),
                chosen,
                area.code(),
                List.copyOf(kept),
                possible.size(),
                excluded);
    }

    private Comparator<Alternative> bestFirst(Need need) {
        Map<PracticeId, String> draws = new HashMap<>();
        return Comparator.comparingInt(Alternative::points)
                .thenComparingLong(Alternative::daysWaited)
                .reversed()
                .thenComparing(alternative ->
                        draws.computeIfAbsent(
                                alternative.practice(),
                                practice -> draw(need.placement(), practice)));
    }

    /** A possible place is known and lies in an area; both were asked before. */
    private Area take(Need need, PracticeId chosen) {
        Candidate taken = Objects.requireNonNull(candidates.get(chosen));
        Area area = taken.areaFor(need).orElseThrow();
        candidates.put(chosen, taken.taking(need));
        frames = frames.using(FrameKey.of(need, area));
        return area;
    }

    private @Nullable String askedArea(Need need) {
        return need.hospitalUnit() != null
                ? need.hospitalUnit()
                : candidates.values().stream()
                        .map(Candidate::municipality)
                        .filter(municipality -> municipality.code().equals(need.municipality()))
                        .findFirst()
                        .flatMap(municipality -> municipality.areaOn(need.stay().from()))
                        .map(Area::code)
                        .orElse(null);
    }

    private Set<String> objections(OpenPosition one, Candidate candidate) {
        return HardRules.objections(one.need(), candidate, one.barred(), frames).keySet();
    }

    private String draw(Object... parts) {
        return DeterministicId.of("draw " + seed, parts).toString();
    }
}
