package dk.fordel.allocation.bars;

import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.facts.TraineeId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of a trainee's bars. {@code source} is the id of the trainee service's event.
 */
public sealed interface BarsCommand {
    TraineeId trainee();

    record Bar(@TargetAggregateIdentifier TraineeId trainee, PracticeId practice, String source)
            implements BarsCommand {}

    record Lift(@TargetAggregateIdentifier TraineeId trainee, PracticeId practice, String source)
            implements BarsCommand {}

    /** A question that must see what a decision will see; answers {@link Barred}. */
    record Show(@TargetAggregateIdentifier TraineeId trainee) implements BarsCommand {}
}
