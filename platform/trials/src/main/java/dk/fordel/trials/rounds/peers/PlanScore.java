package dk.fordel.trials.rounds.peers;

import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

import org.jspecify.annotations.NullUnmarked;

/** Broken limits first, then the levels; told of each change, as Timefold is fastest. */
@NullUnmarked
public class PlanScore implements IncrementalScoreCalculator<Plan, BendableLongScore> {

    private Standing standing;

    @Override
    public void resetWorkingSolution(Plan plan) {
        standing = new Standing(plan.problem());
        plan.seats().forEach(seat -> put((Plan.Seat) seat));
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        Integer option = ((Plan.Seat) entity).option();
        if (option != null) {
            standing.take(option);
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        put((Plan.Seat) entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}

    private void put(Plan.Seat seat) {
        Integer option = seat.option();
        if (option != null) {
            standing.put(option);
        }
    }

    @Override
    public BendableLongScore calculateScore() {
        return BendableLongScore.of(new long[] {-standing.excess()}, standing.values());
    }
}
