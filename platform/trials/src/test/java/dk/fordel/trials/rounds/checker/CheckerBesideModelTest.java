package dk.fordel.trials.rounds.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.optimiser.Problem;
import dk.fordel.optimiser.Problem.Limit;
import dk.fordel.trials.rounds.Generated;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.model.RoundModel;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Two who read the same rules by themselves come to the same. */
class CheckerBesideModelTest {

    private static final int NOWHERE = -1;

    private final Round round = Generated.hard(40, 7);
    private final RoundModel model = RoundModel.of(round);

    @Test
    void checker_and_model_agree_about_every_single_pair() {
        Set<Long> possible = new HashSet<>();
        Set<Integer> closed = new HashSet<>();
        Problem problem = model.problem();
        for (Limit limit : problem.limits()) {
            if (limit.atMost() == 0) {
                Arrays.stream(limit.options()).forEach(closed::add);
            }
        }
        for (int option = 0; option < problem.options(); option++) {
            if (!closed.contains(option)) {
                possible.add(key(problem.seekerOf()[option], model.practiceOf()[option]));
            }
        }
        int[] alone = new int[round.trainees().size()];
        Arrays.fill(alone, NOWHERE);
        for (int trainee = 0; trainee < alone.length; trainee++) {
            for (int practice = 0; practice < round.practices().size(); practice++) {
                alone[trainee] = practice;
                assertThat(new HardRules(round, alone).broken().isEmpty())
                        .as("trainee %d at practice %d", trainee, practice)
                        .isEqualTo(possible.contains(key(trainee, practice)));
            }
            alone[trainee] = NOWHERE;
        }
    }

    @Test
    void checker_and_model_agree_about_choices_at_random() {
        Random random = new Random(11);
        int broken = 0;
        for (int n = 0; n < 500; n++) {
            int[] chosen = atRandom(model.problem(), random, 1 + random.nextInt(40));
            int[] practices = model.recommendation(chosen);
            boolean isAllowed =
                    model.problem().limits().stream().allMatch(limit -> holds(limit, chosen));
            assertThat(new HardRules(round, practices).broken().isEmpty()).isEqualTo(isAllowed);
            assertThat(RoundChecker.values(round, practices))
                    .containsExactly(model.problem().values(chosen));
            broken += isAllowed ? 0 : 1;
        }
        assertThat(broken).isBetween(50, 450);
    }

    private static long key(int trainee, int practice) {
        return trainee * 1_000_000L + practice;
    }

    private static int[] atRandom(Problem problem, Random random, int percent) {
        List<List<Integer>> options = new ArrayList<>();
        for (int seeker = 0; seeker < problem.seekers(); seeker++) {
            options.add(new ArrayList<>());
        }
        for (int option = 0; option < problem.options(); option++) {
            options.get(problem.seekerOf()[option]).add(option);
        }
        return options.stream()
                .mapToInt(own ->
                        own.isEmpty() || random.nextInt(100) >= percent
                                ? NOWHERE
                                : own.get(random.nextInt(own.size())))
                .toArray();
    }

    private static boolean holds(Limit limit, int[] chosen) {
        return Arrays.stream(limit.options())
                        .filter(option -> Arrays.stream(chosen).anyMatch(one -> one == option))
                        .count()
                <= limit.atMost();
    }
}
