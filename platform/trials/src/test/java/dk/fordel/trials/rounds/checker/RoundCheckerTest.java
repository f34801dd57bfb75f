package dk.fordel.trials.rounds.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.optimiser.Optimiser;
import dk.fordel.optimiser.Solution;
import dk.fordel.trials.rounds.Generated;
import dk.fordel.trials.rounds.Kind;
import dk.fordel.trials.rounds.Round;
import dk.fordel.trials.rounds.Trainee;
import dk.fordel.trials.rounds.Year;
import dk.fordel.trials.rounds.model.RoundModel;

import org.junit.jupiter.api.Test;

import java.util.List;

class RoundCheckerTest {

    private final Round round = Generated.hard(40, 7);
    private final RoundModel model = RoundModel.of(round);
    private final Solution solution = Optimiser.solve(model.problem());
    private final int[] recommended = model.recommendation(solution.chosen());

    @Test
    void what_the_optimiser_recommends_in_a_year_is_allowed_and_worth_what_it_tells() {
        Year year = new Year(3, 15);
        for (String name : year.names()) {
            Round next = year.round(name);
            RoundModel problem = RoundModel.of(next);
            Solution best = Optimiser.solve(problem.problem());
            int[] practices = problem.recommendation(best.chosen());
            assertThat(RoundChecker.faults(next, practices, told(best))).as(name).isEmpty();
            year.decide(next, practices);
        }
    }

    @Test
    void a_practice_with_too_many_trainees_is_found() {
        int[] crowd = recommended.clone();
        Trainee first = of(Kind.INTRODUCTION);
        round.trainees().stream()
                .filter(one -> one.kind() == Kind.INTRODUCTION)
                .forEach(one -> crowd[one.number()] = recommended[first.number()]);
        assertThat(RoundChecker.faults(round, crowd, told(solution)))
                .anyMatch(fault -> fault.startsWith("HARD-2: practice "));
    }

    @Test
    void a_practice_in_a_municipality_that_was_not_chosen_is_found() {
        int[] elsewhere = recommended.clone();
        Trainee moved = of(Kind.KBU);
        elsewhere[moved.number()] =
                round.practices().stream()
                        .filter(one -> !one.municipality().equals(moved.chosen()))
                        .findFirst()
                        .orElseThrow()
                        .number();
        assertThat(RoundChecker.faults(round, elsewhere, told(solution)))
                .anyMatch(fault ->
                        fault.startsWith("HARD-4: trainee %d cannot be".formatted(moved.number())));
    }

    @Test
    void a_value_that_is_told_too_high_is_found_on_each_level() {
        for (int level = 0; level < told(solution).length; level++) {
            long[] boast = told(solution);
            boast[level]++;
            assertThat(RoundChecker.faults(round, recommended, boast))
                    .singleElement()
                    .asString()
                    .startsWith("Level %d (".formatted(level + 1))
                    .endsWith("and %d was told.".formatted(boast[level]));
        }
    }

    @Test
    void a_frame_that_is_exceeded_is_found() {
        List<Round.Frame> tighter =
                round.frames().stream()
                        .map(one -> new Round.Frame(one.name(), one.kind(), one.within(), 0))
                        .toList();
        Round tight =
                new Round("tight", round.practices(), round.trainees(), tighter, round.seed());
        assertThat(RoundChecker.faults(tight, recommended, told(solution)))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("HARD-7: frame "));
    }

    private Trainee of(Kind kind) {
        return round.trainees().stream()
                .filter(one -> one.kind() == kind && recommended[one.number()] >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static long[] told(Solution solution) {
        return solution.levels().stream().mapToLong(Solution.Reached::value).toArray();
    }
}
