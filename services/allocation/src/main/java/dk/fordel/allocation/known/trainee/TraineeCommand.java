package dk.fordel.allocation.known.trainee;

import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.TraineeId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.util.List;

/** What can be told of a trainee. {@code source} is the id of the trainee service's event. */
public sealed interface TraineeCommand {
    TraineeId trainee();

    record Bar(@TargetAggregateIdentifier TraineeId trainee, PracticeId practice, String source)
            implements TraineeCommand {}

    record Lift(@TargetAggregateIdentifier TraineeId trainee, PracticeId practice, String source)
            implements TraineeCommand {}

    record RecordStay(@TargetAggregateIdentifier TraineeId trainee, EarlierStay stay, String source)
            implements TraineeCommand {}

    record Bind(
            @TargetAggregateIdentifier TraineeId trainee,
            PositionId position,
            List<String> municipalities,
            String source)
            implements TraineeCommand {
        public Bind {
            municipalities = List.copyOf(municipalities);
        }
    }
}
