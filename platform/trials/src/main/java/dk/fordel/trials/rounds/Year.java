package dk.fordel.trials.rounds;

import dk.fordel.trials.rounds.Practice.Stay;
import dk.fordel.trials.rounds.Round.Frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A region's year with the numbers of domain.md, round after round: what one round decides, the
 * next one finds taken, and so does the next year.
 */
public final class Year {

    private static final LocalDate BEGINS = LocalDate.of(2027, 2, 1);
    private static final Map<String, Integer> INTRODUCTIONS =
            Map.of("Øst", 70, "Midt", 30, "Vest", 30);

    private final Geography geography;
    private final LocalDate begins;
    private final long seed;
    private final int share;
    private final Random random;
    private final List<Practice> practices;
    private final Map<String, List<Trainee>> rounds = new LinkedHashMap<>();

    /** All of Region Midtjylland: 400 practices, some 670 stays. */
    public Year(long seed) {
        this(seed, 1);
    }

    /** A part of it, to be quick: every number divided by the share. */
    public Year(long seed, int share) {
        this(Geography.midtjylland(), seed, share, new Random(seed));
    }

    private Year(Geography geography, long seed, int share, Random random) {
        this(
                geography,
                BEGINS,
                seed,
                share,
                random,
                new Practices(geography, BEGINS, 0.3, random).draw(0, 400 / share));
    }

    private Year(
            Geography geography,
            LocalDate begins,
            long seed,
            int share,
            Random random,
            List<Practice> practices) {
        this.geography = geography;
        this.begins = begins;
        this.seed = seed;
        this.share = share;
        this.random = random;
        this.practices = new ArrayList<>(practices);
        Trainees trainees = new Trainees(geography, List.copyOf(practices), begins, 6, random);
        rounds.put("KBU, spring", some(trainees, Kind.KBU, 150, 0));
        rounds.put("KBU, autumn", some(trainees, Kind.KBU, 150, 6));
        rounds.put("introduction", teamed(some(trainees, Kind.INTRODUCTION, 130, 1, 7), 10));
        List<Trainee> named = programmes(trainees, Kind.PHASE_1);
        named.addAll(programmes(trainees, Kind.PHASE_2));
        rounds.put("phases 1 and 2", teamed(named, 5));
        rounds.put("phase 3", programmes(trainees, Kind.PHASE_3));
        rounds.put("other specialties", some(trainees, Kind.OTHER_SPECIALTY, 15, 0, 3, 6, 9));
    }

    /** The first year of a region of the same shape under another name. */
    public static Year of(String region, long seed, int share) {
        return new Year(Geography.like(region), seed, share, new Random(seed));
    }

    /** The year after, with everything that was decided, and wishes, pauses and approvals anew. */
    public Year next() {
        LocalDate later = begins.plusYears(1);
        Practices drawn = new Practices(geography, later, 0, random);
        List<Practice> then = practices.stream().map(drawn::again).toList();
        return new Year(geography, later, seed, share, random, then);
    }

    /** The rounds of the year in their order. */
    public List<String> names() {
        return List.copyOf(rounds.keySet());
    }

    /** A round as it stands after those before it. */
    public Round round(String name) {
        return round(name, rounds.getOrDefault(name, List.of()));
    }

    /** All rounds of the year as one, before anything of it is decided. */
    public Round atOnce() {
        List<Trainee> all = new ArrayList<>();
        int teams = 0;
        for (List<Trainee> some : rounds.values()) {
            for (Trainee one : some) {
                all.add(one.at(all.size(), one.team() == null ? null : teams + one.team()));
            }
            teams += 100;
        }
        return round("the year at once", all);
    }

    /** A round is decided as recommended. */
    public void decide(Round round, int[] practiceOf) {
        for (Trainee trainee : round.trainees()) {
            int at = practiceOf[trainee.number()];
            if (at >= 0) {
                practices.set(at, practices.get(at).with(new Stay(trainee.kind(), trainee.stay())));
            }
        }
    }

    private Round round(String name, List<Trainee> trainees) {
        return new Round(name, practices, renumbered(trainees), frames(), seed);
    }

    private static List<Trainee> renumbered(List<Trainee> trainees) {
        List<Trainee> numbered = new ArrayList<>();
        trainees.forEach(one -> numbered.add(one.at(numbered.size(), one.team())));
        return numbered;
    }

    private List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        for (String district : geography.districts().stream().sorted().toList()) {
            String name = district.substring(district.lastIndexOf(' ') + 1);
            frames.add(
                    frame(
                            Kind.INTRODUCTION,
                            geography.ofDistrict(district),
                            district,
                            INTRODUCTIONS.getOrDefault(name, 0)));
        }
        for (String unit : geography.programmes().keySet().stream().sorted().toList()) {
            frames.add(
                    frame(
                            Kind.PHASE_1,
                            geography.ofUnit(unit),
                            unit,
                            geography.programmes().getOrDefault(unit, 0)));
        }
        return frames;
    }

    private Frame frame(Kind kind, List<Municipality> within, String name, int yearly) {
        Set<Municipality> those = new HashSet<>(within);
        return new Frame(kind + " in " + name, kind, those, (yearly + share - 1) / share);
    }

    private List<Trainee> some(Trainees trainees, Kind kind, int yearly, int... months) {
        List<Trainee> some = new ArrayList<>();
        for (int n = 0; n < Math.max(2, yearly / share); n++) {
            some.add(trainees.one(n, kind, months[n % months.length]));
        }
        return some;
    }

    private List<Trainee> programmes(Trainees trainees, Kind kind) {
        List<Trainee> some = new ArrayList<>();
        for (String unit : geography.programmes().keySet().stream().sorted().toList()) {
            for (int n = 0; n < geography.programmes().getOrDefault(unit, 0) / share; n++) {
                int month = kind == Kind.PHASE_3 ? random.nextInt(11) : 1 + 6 * (n % 2);
                some.add(trainees.one(some.size(), kind, month, unit));
            }
        }
        return some;
    }

    /** The first of them in teams of two, the last team one of three. */
    private List<Trainee> teamed(List<Trainee> trainees, int yearly) {
        int teams = Math.max(1, yearly / share);
        List<Trainee> teamed = new ArrayList<>();
        for (Trainee one : trainees) {
            int team = Math.min(one.number() / 2, teams - 1);
            teamed.add(one.number() <= 2 * teams ? one.at(one.number(), team) : one);
        }
        return teamed;
    }
}
