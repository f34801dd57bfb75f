package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.HardRules;
import dk.fordel.allocation.principles.Seeker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which position could go where, as far as a position and a practice alone decide it. What several
 * positions share (capacity, frames, phase 3) are {@link Limits}.
 */
final class Options {

    /**
     * A position at a practice.
     *
     * @param position number of the seeker
     * @param place number of the candidate
     */
    record Option(int position, int place, Seeker seeker, Candidate candidate) {}

    private final List<Option> all = new ArrayList<>();
    private final List<SortedMap<String, Integer>> excluded = new ArrayList<>();
    private final List<List<Integer>> byPosition = new ArrayList<>();
    private final List<List<Integer>> byPlace = new ArrayList<>();

    Options(Facts facts) {
        facts.candidates().forEach(one -> byPlace.add(new ArrayList<>()));
        for (int position = 0; position < facts.seekers().size(); position++) {
            Seeker seeker = facts.seekers().get(position);
            SortedMap<String, Integer> rules = new TreeMap<>();
            List<Integer> possible = new ArrayList<>();
            for (int place = 0; place < facts.candidates().size(); place++) {
                Candidate candidate = facts.candidates().get(place);
                Map<String, String> objections =
                        HardRules.objections(
                                seeker.need(),
                                candidate,
                                seeker.trainee().barred(),
                                facts.frames());
                objections.keySet().forEach(rule -> rules.merge(rule, 1, Integer::sum));
                if (objections.isEmpty()) {
                    possible.add(all.size());
                    byPlace.get(place).add(all.size());
                    all.add(new Option(position, place, seeker, candidate));
                }
            }
            excluded.add(rules);
            byPosition.add(possible);
        }
    }

    List<Option> all() {
        return all;
    }

    Option get(int number) {
        return all.get(number);
    }

    /** Numbers of the options of a position. */
    List<Integer> ofPosition(int position) {
        return byPosition.get(position);
    }

    /** Numbers of the options at each practice. */
    List<List<Integer>> byPlace() {
        return byPlace;
    }

    /** How many practices each hard rule excludes for a position. */
    SortedMap<String, Integer> excluded(int position) {
        return excluded.get(position);
    }

    /** The options that somebody chose, by position; -1 for none. */
    int[] at(Map<PlacementId, PracticeId> places) {
        int[] chosen = new int[byPosition.size()];
        Arrays.fill(chosen, -1);
        for (int number = 0; number < all.size(); number++) {
            Option option = all.get(number);
            PracticeId practice = places.get(option.seeker().need().placement());
            if (option.candidate().practice().practice().equals(practice)) {
                chosen[option.position()] = number;
            }
        }
        return chosen;
    }

    int[] positions() {
        return all.stream().mapToInt(Option::position).toArray();
    }
}
