package dk.fordel.trials.rounds.model;

import dk.fordel.trials.rounds.Municipality;
import dk.fordel.trials.rounds.Practice;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.Trainee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Who may go where: the options of the problem, numbered. */
final class Pairs {

    private final Round round;
    private final int[] trainees;
    private final int[] practices;
    private final int[][] atPractice;
    private final int[][] ofTrainee;

    Pairs(Round round) {
        this.round = round;
        Map<Municipality, List<Practice>> near = new HashMap<>();
        for (Practice practice : round.practices()) {
            near.computeIfAbsent(practice.municipality(), none -> new ArrayList<>()).add(practice);
        }
        IntStream.Builder seekers = IntStream.builder();
        IntStream.Builder places = IntStream.builder();
        for (Trainee trainee : round.trainees()) {
            near.entrySet().stream()
                    .filter(there -> Eligibility.isNear(trainee, there.getKey()))
                    .flatMap(there -> there.getValue().stream())
                    .filter(practice -> Eligibility.of(trainee, practice))
                    .mapToInt(Practice::number)
                    .sorted()
                    .forEach(practice -> {
                        seekers.add(trainee.number());
                        places.add(practice);
                    });
        }
        this.trainees = seekers.build().toArray();
        this.practices = places.build().toArray();
        this.atPractice = sorted(practices, round.practices().size());
        this.ofTrainee = sorted(trainees, round.trainees().size());
    }

    private static int[][] sorted(int[] keys, int count) {
        int[] sizes = new int[count];
        Arrays.stream(keys).forEach(key -> sizes[key]++);
        int[][] sorted = new int[count][];
        Arrays.setAll(sorted, key -> new int[sizes[key]]);
        for (int pair = keys.length - 1; pair >= 0; pair--) {
            sorted[keys[pair]][--sizes[keys[pair]]] = pair;
        }
        return sorted;
    }

    int count() {
        return trainees.length;
    }

    int[] seekers() {
        return trainees;
    }

    int[] places() {
        return practices;
    }

    Trainee trainee(int pair) {
        return round.trainees().get(trainees[pair]);
    }

    Practice practice(int pair) {
        return round.practices().get(practices[pair]);
    }

    int[] at(Practice practice) {
        return atPractice[practice.number()];
    }

    int[] of(Trainee trainee) {
        return ofTrainee[trainee.number()];
    }

    int[] those(BiPredicate<Trainee, Practice> which) {
        return IntStream.range(0, count())
                .filter(pair -> which.test(trainee(pair), practice(pair)))
                .toArray();
    }
}
