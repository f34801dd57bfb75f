package dk.fordel.trials.rounds;

import dk.fordel.trials.rounds.Round.Frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Single rounds by size and seed: a country of five regions, and rounds made to be hard. */
public final class Generated {

    private static final LocalDate BEGINS = LocalDate.of(2027, 2, 1);
    private static final int REGIONS = 5;

    /** Of a hundred stays, as in {@link Year}. */
    private static final Kind[] MIX = mix();

    private Generated() {}

    private static Kind[] mix() {
        int[] shares = {45, 19, 11, 12, 11, 2};
        List<Kind> mix = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int n = 0; n < shares[kind.ordinal()]; n++) {
                mix.add(kind);
            }
        }
        return mix.toArray(Kind[]::new);
    }

    /**
     * Five regions at once, stays that begin within two years, all kinds, one trainee in twenty in
     * a team.
     */
    public static Round country(int trainees, int practices, long seed) {
        Random random = new Random(seed);
        List<Practice> places = new ArrayList<>();
        List<Trainee> seekers = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        int team = 0;
        for (int region = 0; region < REGIONS; region++) {
            Geography geography = Geography.like("Region " + (region + 1));
            List<Practice> own =
                    new Practices(geography, BEGINS, 0.3, random)
                            .draw(places.size(), practices / REGIONS);
            places.addAll(own);
            Trainees drawn = new Trainees(geography, own, BEGINS, 2, random);
            int first = seekers.size();
            for (int n = 0; n < trainees / REGIONS; n++) {
                Kind kind = MIX[random.nextInt(MIX.length)];
                Trainee one = drawn.one(seekers.size(), kind, month(kind, random));
                seekers.add(one.at(one.number(), n % 20 == 0 ? Integer.valueOf(team) : null));
                team += n % 40 == 20 ? 1 : 0;
            }
            frames.addAll(introductions(geography, seekers.subList(first, seekers.size())));
        }
        return new Round(
                "five regions, %,d trainees".formatted(trainees), places, seekers, frames, seed);
    }

    private static int month(Kind kind, Random random) {
        return switch (kind) {
            case KBU -> 6 * random.nextInt(4);
            case INTRODUCTION, PHASE_1, PHASE_2 -> 1 + 6 * random.nextInt(4);
            default -> random.nextInt(23);
        };
    }

    /** As many as seek, by the shares of FRAME-1. */
    private static List<Frame> introductions(Geography geography, List<Trainee> seekers) {
        long seeking = seekers.stream().filter(one -> one.kind() == Kind.INTRODUCTION).count();
        List<Frame> frames = new ArrayList<>();
        for (String district : geography.districts()) {
            long share = district.endsWith("Øst") ? 70 : 30;
            frames.add(
                    new Frame(
                            Kind.INTRODUCTION + " in " + district,
                            Kind.INTRODUCTION,
                            new HashSet<>(geography.ofDistrict(district)),
                            (int) (seeking * share / 130) + 1));
        }
        return frames;
    }

    /**
     * A round made to be hard: about as many trainees as places, stays that overlap in part, every
     * third trainee in a team, quotas for municipalities within those for hospital units within
     * those for districts.
     */
    public static Round hard(int trainees, long seed) {
        Random random = new Random(seed);
        Geography geography = Geography.midtjylland();
        List<Practice> practices =
                new Practices(geography, BEGINS, 0.5, random).draw(0, trainees * 3 / 5);
        Trainees drawn = new Trainees(geography, practices, BEGINS, 3, random);
        List<Trainee> seekers = new ArrayList<>();
        for (int n = 0; n < trainees; n++) {
            Kind kind = n % 2 == 0 ? Kind.INTRODUCTION : MIX[random.nextInt(MIX.length)];
            Trainee one = drawn.one(n, kind, random.nextInt(5));
            seekers.add(one.at(n, n % 3 == 0 ? Integer.valueOf(n / 9) : null));
        }
        return new Round("hard " + seed, practices, seekers, nested(geography, trainees), seed);
    }

    private static List<Frame> nested(Geography geography, int trainees) {
        List<Frame> frames = new ArrayList<>();
        int weights = geography.municipalities().stream().mapToInt(Municipality::weight).sum();
        int seeking = trainees * 6 / 10;
        for (Municipality one : geography.municipalities()) {
            frames.add(frame(one.name(), Set.of(one), 1 + seeking * one.weight() / weights));
        }
        for (String unit : geography.programmes().keySet().stream().sorted().toList()) {
            List<Municipality> those = geography.ofUnit(unit);
            int weight = those.stream().mapToInt(Municipality::weight).sum();
            frames.add(frame(unit, new HashSet<>(those), 1 + seeking * weight / weights));
        }
        for (String district : geography.districts()) {
            List<Municipality> those = geography.ofDistrict(district);
            int weight = those.stream().mapToInt(Municipality::weight).sum();
            frames.add(frame(district, new HashSet<>(those), seeking * weight / weights));
        }
        return frames;
    }

    private static Frame frame(String name, Set<Municipality> within, int atMost) {
        return new Frame("introduction in " + name, Kind.INTRODUCTION, within, atMost);
    }
}
