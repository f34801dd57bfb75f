package dk.fordel.trials.rounds.checker;

import dk.fordel.trials.rounds.Base;
import dk.fordel.trials.rounds.Kind;
import dk.fordel.trials.rounds.Municipality;
import dk.fordel.trials.rounds.Practice;
import dk.fordel.trials.rounds.Practice.Stay;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.Trainee;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a recommendation comes to: it is read as it stands, placement by placement. */
final class Worth {

    static final List<String> LEVELS =
            List.of(
                    "placed",
                    "threatened",
                    "fairness",
                    "breadth",
                    "together",
                    "wishes",
                    "kept",
                    "longest wait",
                    "first draw",
                    "second draw",
                    "third draw");

    private final Round round;
    private final int[] practiceOf;
    private final long[] levels = new long[LEVELS.size()];

    Worth(Round round, int[] practiceOf) {
        this.round = round;
        this.practiceOf = practiceOf;
    }

    long[] levels() {
        Map<Integer, Arrivals> arrivals = new HashMap<>();
        Map<Integer, List<Trainee>> teams = new HashMap<>();
        for (Trainee trainee : round.trainees()) {
            if (practiceOf[trainee.number()] < 0) {
                continue;
            }
            Practice practice = round.practices().get(practiceOf[trainee.number()]);
            single(trainee, practice);
            levels[2] +=
                    arrivals.computeIfAbsent(practice.number(), none -> new Arrivals(practice))
                            .gainOf(trainee.kind());
            if (trainee.team() != null) {
                List<Trainee> team =
                        teams.computeIfAbsent(trainee.team(), none -> new ArrayList<>());
                team.forEach(earlier -> levels[4] += nearness(earlier, practice.municipality()));
                team.add(trainee);
            }
        }
        return levels;
    }

    /** Who was at a practice; each arrival is worth less than the one before. */
    private static final class Arrivals {

        private final int tutors;
        private int all;
        private final Map<Kind, Integer> alike = new EnumMap<>(Kind.class);

        Arrivals(Practice practice) {
            tutors = practice.tutors();
            for (Stay stay : practice.stays()) {
                all++;
                alike.merge(stay.kind(), 1, Integer::sum);
            }
        }

        long gainOf(Kind kind) {
            all++;
            int same = alike.merge(kind, 1, Integer::sum);
            return Math.floorDiv(100L * tutors, (long) tutors + all)
                    + Math.floorDiv(100L * tutors, (long) tutors + same);
        }
    }

    private long nearness(Trainee earlier, Municipality here) {
        Municipality there = round.practices().get(practiceOf[earlier.number()]).municipality();
        if (there.name().equals(here.name())) {
            return 100;
        }
        return there.district() != null && there.district().equals(here.district()) ? 40 : 0;
    }

    private void single(Trainee trainee, Practice practice) {
        levels[0]++;
        if (practice.isThreatened()) {
            levels[1] += 100;
        }
        if (practice.isSolo() && !trainee.metSolo()
                || !practice.isSolo() && !trainee.metPartnership()) {
            levels[3] += 50;
        }
        if (trainee.metBases().stream().noneMatch((Base base) -> base == practice.base())) {
            levels[3] += 50;
        }
        if (trainee.bounded().stream()
                .anyMatch(one -> one.name().equals(practice.municipality().name()))) {
            levels[4] += 100;
        }
        levels[5] += dear(trainee, practice) + 5L * practice.teaching();
        if (practice.wished().stream().anyMatch(kind -> kind == trainee.kind())) {
            levels[5] += 50;
        }
        if (trainee.planned() != null && trainee.planned() == practice.number()) {
            levels[6]++;
        }
        levels[7] += waited(trainee, practice);
        long bits = drawn(trainee.number(), practice.number());
        levels[8] += bits % 1024;
        levels[9] += bits / 1024 % 1024;
        levels[10] += bits / 1024 / 1024 % 1024;
    }

    private static long dear(Trainee trainee, Practice practice) {
        long dear = 100;
        for (Municipality one : trainee.ranked()) {
            if (one.name().equals(practice.municipality().name())) {
                return Math.max(dear, 0);
            }
            dear -= 20;
        }
        return 0;
    }

    private static long waited(Trainee trainee, Practice practice) {
        long comes = trainee.stay().from().toEpochDay();
        long last =
                practice.stays().stream()
                        .filter(stay -> stay.period().from().toEpochDay() <= comes)
                        .mapToLong(stay -> stay.period().to().toEpochDay())
                        .max()
                        .orElse(comes - 3_650);
        return Math.min(3_650, Math.max(0, comes - last));
    }

    /** The published SplitMix64, of which 30 bits are used. */
    private long drawn(int trainee, int practice) {
        long state = round.seed() + 0x9E3779B97F4A7C15L * (trainee * 1_000_003L + practice);
        state ^= state >>> 30;
        state *= 0xBF58476D1CE4E5B9L;
        state ^= state >>> 27;
        state *= 0x94D049BB133111EBL;
        state ^= state >>> 31;
        return state & (1L << 30) - 1;
    }
}
