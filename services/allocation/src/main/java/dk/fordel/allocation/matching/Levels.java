package dk.fordel.allocation.matching;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PatientBase;
import dk.fordel.allocation.matching.Options.Option;
import dk.fordel.allocation.principles.BothOrganisations;
import dk.fordel.allocation.principles.BroadPatientBase;
import dk.fordel.allocation.principles.Counting;
import dk.fordel.allocation.principles.Document;
import dk.fordel.allocation.principles.Document.Edition;
import dk.fordel.allocation.principles.EvenKinds;
import dk.fordel.allocation.principles.FairOverTime;
import dk.fordel.allocation.principles.GivenBefore;
import dk.fordel.allocation.principles.Level;
import dk.fordel.allocation.principles.NearAndBounded;
import dk.fordel.allocation.principles.SoftRules;
import dk.fordel.kernel.DeterministicId;
import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Problem.Counter;
import dk.fordel.optimiser.Problem.Meeting;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The council's levels as numbers: what an option gains by itself, what gains less with each
 * further one, and what is gained together. After them come the longest wait (first among equals)
 * and the draw.
 */
final class Levels {

    /** How equals are told apart; recorded with every run. */
    static final String TIE_BREAK =
            "the longest wait of the practices, then three draws of ten bits for each position and practice by the seed";

    static final String WAIT = "longest wait";
    static final String DRAW = "draw";
    private static final int DRAWS = 3;

    /** The longest wait, and the draws. */
    static final int AFTER_ALL_OTHERS = 1 + DRAWS;

    private static final int FACES = 1 << 10;

    private final Facts facts;
    private final Options options;
    private final Document document;
    private final Counting counting;

    Levels(Facts facts, Options options, Document document) {
        this.facts = facts;
        this.options = options;
        this.document = document;
        this.counting = Counting.forRound(facts.window(), document.parameters());
    }

    /** How a position's stays are counted: in the first edition each looks for itself. */
    Counting counting(Need need) {
        return document.edition() == Edition.FIRST ? Counting.forOne(need, document) : counting;
    }

    List<Problem.Level> all() {
        List<Problem.Level> levels = new ArrayList<>();
        document.levels().forEach(level -> levels.add(of(level)));
        levels.add(
                Problem.Level.of(
                        WAIT,
                        gains(option ->
                                FairOverTime.daysWaited(
                                        option.candidate().practice(), option.seeker().need()))));
        for (int draw = 1; draw <= DRAWS; draw++) {
            String name = "%s %d %d".formatted(DRAW, facts.seed(), draw);
            levels.add(Problem.Level.of(name, gains(option -> draw(name, option))));
        }
        return levels;
    }

    private long[] gains(Function<Option, Long> gain) {
        return options.all().stream().mapToLong(gain::apply).toArray();
    }

    private static long draw(String name, Option option) {
        UUID drawn =
                DeterministicId.of(
                        name,
                        option.seeker().need().placement(),
                        option.candidate().practice().practice());
        return drawn.getLeastSignificantBits() & (FACES - 1);
    }

    private Problem.Level of(Level level) {
        long[] gains = new long[options.all().size()];
        List<Counter> counters = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        level.weights()
                .forEach((rule, weight) -> {
                    if (weight > 0) {
                        add(rule, weight, gains, counters, meetings);
                    }
                });
        return new Problem.Level(level.name(), gains, counters, meetings);
    }

    private void add(
            String rule, int weight, long[] gains, List<Counter> counters, List<Meeting> meetings) {
        boolean alone = document.edition() == Edition.FIRST;
        switch (rule) {
            case Document.PLACED -> each(gains, option -> weight);
            case Document.KEPT -> each(gains, option -> isKept(option) ? weight : 0);
            case FairOverTime.ID -> {
                if (alone) {
                    each(gains, option -> points(rule, option));
                } else {
                    counters.addAll(fairness(weight));
                }
            }
            case EvenKinds.ID -> counters.addAll(evenness(weight));
            case BothOrganisations.ID -> counters.addAll(organisations(weight));
            case BroadPatientBase.ID -> {
                each(
                        gains,
                        option -> unknownSides(option) * BroadPatientBase.unknownPoints(weight));
                counters.addAll(patientBases(weight));
            }
            case NearAndBounded.ID -> {
                each(gains, option -> points(rule, option));
                meetings.addAll(new TeamMeetings(facts, options).of(weight));
            }
            default -> each(gains, option -> points(rule, option));
        }
    }

    private void each(long[] gains, Function<Option, Integer> gain) {
        for (int number = 0; number < gains.length; number++) {
            gains[number] += gain.apply(options.get(number));
        }
    }

    private static boolean isKept(Option option) {
        return option.candidate().practice().practice().equals(option.seeker().kept());
    }

    private int points(String rule, Option option) {
        return SoftRules.points(
                rule,
                option.seeker(),
                option.candidate(),
                counting(option.seeker().need()),
                document,
                GivenBefore.NOTHING);
    }

    private List<Counter> fairness(int weight) {
        return counters(
                option -> option.place(),
                option ->
                        before ->
                                FairOverTime.points(
                                        option.candidate().practice(),
                                        option.seeker().need(),
                                        counting,
                                        before,
                                        weight));
    }

    private List<Counter> evenness(int weight) {
        return counters(
                option -> List.of(option.place(), option.seeker().need().kind()),
                option ->
                        before ->
                                EvenKinds.points(
                                        option.candidate().practice(),
                                        option.seeker().need(),
                                        counting,
                                        before,
                                        weight));
    }

    private List<Counter> organisations(int weight) {
        return counters(
                option ->
                        List.of(
                                option.seeker().need().trainee(),
                                option.candidate().practice().site().organisation()),
                option ->
                        before ->
                                BothOrganisations.points(
                                        option.seeker().trainee(),
                                        option.seeker().need(),
                                        option.candidate().practice().site().organisation(),
                                        before,
                                        weight));
    }

    private List<Counter> patientBases(int weight) {
        List<Counter> counters = new ArrayList<>();
        for (String side : PatientBase.NAMES) {
            counters.addAll(
                    counters(
                            option -> {
                                String value = base(option).sides().get(side);
                                return value == null
                                        ? NOT_COUNTED
                                        : List.of(option.seeker().need().trainee(), value);
                            },
                            option ->
                                    before ->
                                            BroadPatientBase.points(
                                                    option.seeker().trainee(),
                                                    option.seeker().need(),
                                                    side,
                                                    Objects.requireNonNull(
                                                            base(option).sides().get(side)),
                                                    before,
                                                    weight)));
        }
        return counters;
    }

    private static PatientBase base(Option option) {
        return option.candidate().practice().baseOn(option.seeker().need().stay().from());
    }

    private static int unknownSides(Option option) {
        return PatientBase.SIDES - base(option).sides().size();
    }

    private static final Object NOT_COUNTED = new Object();

    /**
     * Options that count together.
     *
     * @param key options with the same key count together
     * @param gains by option: what the next one gains when so many came before
     */
    private List<Counter> counters(
            Function<Option, Object> key, Function<Option, IntFunction<Integer>> gains) {
        Map<Object, List<Integer>> together = new LinkedHashMap<>();
        for (int number = 0; number < options.all().size(); number++) {
            Object found = key.apply(options.get(number));
            if (found != NOT_COUNTED) {
                together.computeIfAbsent(found, none -> new ArrayList<>()).add(number);
            }
        }
        return together.values().stream().map(those -> counter(those, gains)).toList();
    }

    private Counter counter(List<Integer> those, Function<Option, IntFunction<Integer>> gains) {
        IntFunction<Integer> gain = gains.apply(options.get(those.getFirst()));
        long[] steps = new long[most(those)];
        for (int before = 0; before < steps.length; before++) {
            steps[before] = gain.apply(before);
        }
        return new Counter(those.stream().mapToInt(Integer::intValue).toArray(), steps);
    }

    /** No more can be chosen among these, whatever the capacity. */
    private int most(List<Integer> those) {
        long seekers = those.stream().map(one -> options.get(one).position()).distinct().count();
        Option first = options.get(those.getFirst());
        if (those.stream().anyMatch(one -> options.get(one).place() != first.place())) {
            return (int) seekers;
        }
        int capacity =
                first.candidate().practice().capacity().byFirstDay().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        long shortest =
                those.stream()
                        .mapToLong(one -> {
                            var stay = options.get(one).seeker().need().stay();
                            return ChronoUnit.DAYS.between(stay.from(), stay.to()) + 1;
                        })
                        .min()
                        .orElse(1);
        long window = ChronoUnit.DAYS.between(facts.window().from(), facts.window().to());
        return (int) Math.min(seekers, capacity * (1 + window / shortest));
    }
}
