package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;
import dk.fordel.allocation.matching.Options.Option;
import dk.fordel.allocation.principles.NearAndBounded;
import dk.fordel.allocation.principles.Seeker;
import dk.fordel.optimiser.Problem.Meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What members of a team gain by being near one another (SOFT-9): more in the same municipality
 * than in the same area, and more there than in the same district.
 */
final class TeamMeetings {

    private final Facts facts;
    private final Options options;

    TeamMeetings(Facts facts, Options options) {
        this.facts = facts;
        this.options = options;
    }

    List<Meeting> of(int weight) {
        Map<TeamId, List<Integer>> members = new LinkedHashMap<>();
        for (int position = 0; position < facts.seekers().size(); position++) {
            Team team = facts.seekers().get(position).trainee().team();
            if (team != null && !options.ofPosition(position).isEmpty()) {
                members.computeIfAbsent(team.id(), none -> new ArrayList<>()).add(position);
            }
        }
        List<Meeting> meetings = new ArrayList<>();
        for (List<Integer> team : members.values()) {
            for (int one = 0; one < team.size(); one++) {
                for (int other = one + 1; other < team.size(); other++) {
                    meetings.addAll(together(team.get(one), team.get(other), weight));
                }
            }
        }
        return meetings;
    }

    /** What is gained more by the same municipality than by the same area, and so on. */
    private List<Meeting> together(int one, int other, int weight) {
        Seeker seeker = facts.seekers().get(one);
        if (seeker.need().trainee().equals(facts.seekers().get(other).need().trainee())) {
            return List.of();
        }
        int municipality = NearAndBounded.near(4, seeker.others(), weight);
        int area = NearAndBounded.near(2, seeker.others(), weight);
        int district = NearAndBounded.near(1, seeker.others(), weight);
        List<Meeting> meetings = new ArrayList<>();
        meetings.addAll(
                meet(one, other, option -> where(option).municipality(), municipality - area));
        meetings.addAll(meet(one, other, option -> where(option).area().code(), area - district));
        meetings.addAll(meet(one, other, option -> where(option).area().district(), district));
        return meetings;
    }

    private static NearAndBounded.Where where(Option option) {
        return option.candidate().where(option.seeker().need());
    }

    /** Both of them gain it, so it counts twice. */
    private List<Meeting> meet(int one, int other, Function<Option, String> zone, int gain) {
        Map<String, List<Integer>> left = byZone(one, zone);
        Map<String, List<Integer>> right = byZone(other, zone);
        List<Meeting> meetings = new ArrayList<>();
        left.forEach((name, options) -> {
            List<Integer> opposite = right.get(name);
            if (opposite != null && gain > 0) {
                meetings.add(new Meeting(ints(options), ints(opposite), 2L * gain));
            }
        });
        return meetings;
    }

    private Map<String, List<Integer>> byZone(int position, Function<Option, String> zone) {
        Map<String, List<Integer>> zones = new LinkedHashMap<>();
        for (int option : options.ofPosition(position)) {
            zones.computeIfAbsent(zone.apply(options.get(option)), none -> new ArrayList<>())
                    .add(option);
        }
        return zones;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
