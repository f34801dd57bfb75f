package dk.fordel.trials.rounds.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;

import dk.fordel.optimiser.Problem;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The problem in Timefold's terms; Timefold fills it in after construction. */
@NullUnmarked
@PlanningSolution
public class Plan {

    /** A seeker, and the option that it is given. */
    @NullUnmarked
    @PlanningEntity
    public static class Seat {

        @PlanningId private Integer seeker;
        private List<Integer> options;

        @PlanningVariable(allowsUnassigned = true)
        private @Nullable Integer option;

        /** For Timefold. */
        public Seat() {}

        Seat(Integer seeker, List<Integer> options) {
            this.seeker = seeker;
            this.options = options;
        }

        /** What it may be given. */
        @ValueRangeProvider
        public List<Integer> getOptions() {
            return options;
        }

        @Nullable Integer option() {
            return option;
        }
    }

    @PlanningEntityCollectionProperty private List<Seat> seats;

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = Timefold.LEVELS)
    private BendableLongScore score;

    private Problem problem;

    /** For Timefold. */
    public Plan() {}

    Plan(Problem problem) {
        this.problem = problem;
        this.seats = new ArrayList<>();
        int[][] options = Greedy.options(problem);
        for (int seeker = 0; seeker < options.length; seeker++) {
            seats.add(new Seat(seeker, Arrays.stream(options[seeker]).boxed().toList()));
        }
    }

    Problem problem() {
        return problem;
    }

    List<Seat> seats() {
        return seats;
    }
}
