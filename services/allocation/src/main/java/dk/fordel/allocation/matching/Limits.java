package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.FrameKey;
import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeFacts;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Stay;
import dk.fordel.allocation.matching.Options.Option;
import dk.fordel.allocation.principles.Candidate;
import dk.fordel.allocation.principles.FrameNumbers;
import dk.fordel.allocation.principles.OnePhase3AtATime;
import dk.fordel.allocation.principles.WithinCapacity;
import dk.fordel.allocation.principles.WithinTheFrame;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.optimiser.Problem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What several positions of a round share: a practice's capacity on a day (HARD-2), a council's
 * number (HARD-7), and a practice's one trainee in phase 3 (HARD-5).
 */
final class Limits {

    /**
     * What a limit is about.
     *
     * @param rule the hard rule
     * @param practice whose; null for a frame
     * @param day of a capacity, the first of those on which it binds
     * @param frame of HARD-7
     */
    record About(
            String rule,
            @Nullable PracticeId practice,
            @Nullable LocalDate day,
            @Nullable FrameKey frame) {}

    private final Options options;
    private final FrameNumbers frames;
    private final List<Problem.Limit> limits = new ArrayList<>();
    private final List<About> abouts = new ArrayList<>();

    Limits(Facts facts, Options options) {
        this.options = options;
        this.frames = facts.frames();
        for (int place = 0; place < facts.candidates().size(); place++) {
            List<Integer> here = options.byPlace().get(place);
            if (!here.isEmpty()) {
                addCapacity(facts.candidates().get(place), here);
                addPhase3(facts.candidates().get(place), here);
            }
        }
        addFrames();
    }

    List<Problem.Limit> all() {
        return List.copyOf(limits);
    }

    About about(int limit) {
        return abouts.get(limit);
    }

    private void add(About about, List<Integer> those, int atMost) {
        limits.add(
                new Problem.Limit(
                        about.rule(),
                        those.stream().mapToInt(Integer::intValue).toArray(),
                        atMost));
        abouts.add(about);
    }

    /**
     * One limit for each set of stays that share a day and could be too many then. A set that lies
     * within another one with no more room needs no limit of its own.
     */
    private void addCapacity(Candidate candidate, List<Integer> here) {
        PracticeFacts practice = candidate.practice();
        record Day(LocalDate on, Set<Integer> those, int left) {}
        List<Day> days = new ArrayList<>();
        for (LocalDate on : daysOfChange(practice, here)) {
            Set<Integer> those = new HashSet<>();
            for (int option : here) {
                if (stay(option).contains(on)) {
                    those.add(option);
                }
            }
            int left = (int) Math.max(0, practice.capacity().on(on) - practice.takenOn(on));
            if (those.size() > left) {
                days.add(new Day(on, those, left));
            }
        }
        days.sort(Comparator.comparingInt((Day day) -> -day.those().size()).thenComparing(Day::on));
        List<Day> kept = new ArrayList<>();
        for (Day day : days) {
            if (kept.stream()
                    .noneMatch(other ->
                            other.left() <= day.left() && other.those().containsAll(day.those()))) {
                kept.add(day);
                add(
                        new About(WithinCapacity.ID, practice.practice(), day.on(), null),
                        day.those().stream().sorted().toList(),
                        day.left());
            }
        }
    }

    private Set<LocalDate> daysOfChange(PracticeFacts practice, List<Integer> here) {
        Set<LocalDate> days = new TreeSet<>();
        here.forEach(option -> days.add(stay(option).from()));
        practice.stays().forEach(stay -> days.add(stay.period().from()));
        days.addAll(practice.capacity().byFirstDay().keySet());
        return days;
    }

    private Period stay(int option) {
        return options.get(option).seeker().need().stay();
    }

    /** Those who begin before another one and are still long there form one limit with it. */
    private void addPhase3(Candidate candidate, List<Integer> here) {
        PracticeFacts practice = candidate.practice();
        List<Integer> phase3 =
                here.stream()
                        .filter(option ->
                                options.get(option).seeker().need().kind() == PositionKind.PHASE_3)
                        .sorted(
                                Comparator.comparing((Integer option) -> stay(option).from())
                                        .thenComparing(option -> option))
                        .toList();
        Set<Set<Integer>> seen = new HashSet<>();
        for (int last = 1; last < phase3.size(); last++) {
            List<Integer> together = new ArrayList<>(List.of(phase3.get(last)));
            for (int earlier = last - 1; earlier >= 0; earlier--) {
                Integer other = phase3.get(earlier);
                if (together.stream().allMatch(one -> conflict(practice, one, other))) {
                    together.add(other);
                } else if (conflict(practice, phase3.get(last), other)) {
                    add(phase3(practice), List.of(other, phase3.get(last)), 1);
                }
            }
            if (together.size() > 1 && seen.add(new HashSet<>(together))) {
                add(phase3(practice), together, 1);
            }
        }
    }

    private static About phase3(PracticeFacts practice) {
        return new About(OnePhase3AtATime.ID, practice.practice(), null, null);
    }

    private boolean conflict(PracticeFacts practice, int one, int other) {
        Need first = options.get(one).seeker().need();
        Need second = options.get(other).seeker().need();
        PracticeFacts with =
                practice.taking(new Stay(first.placement(), first.kind(), first.stay()));
        Stay stay = new Stay(second.placement(), second.kind(), second.stay());
        return OnePhase3AtATime.objection(with, stay) != null;
    }

    private void addFrames() {
        Map<FrameKey, List<Integer>> byFrame = new LinkedHashMap<>();
        for (int number = 0; number < options.all().size(); number++) {
            Option option = options.get(number);
            Need need = option.seeker().need();
            FrameKey key =
                    option.candidate()
                            .areaFor(need)
                            .map(area -> FrameKey.of(need, area))
                            .orElse(null);
            if (key != null) {
                byFrame.computeIfAbsent(key, none -> new ArrayList<>()).add(number);
            }
        }
        byFrame.forEach((key, those) ->
                frames.of(key)
                        .ifPresent(allowed ->
                                add(
                                        new About(WithinTheFrame.ID, null, null, key),
                                        those,
                                        allowed.left())));
    }
}
