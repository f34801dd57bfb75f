package dk.fordel.allocation.bars;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.facts.PracticeId;
import dk.fordel.allocation.facts.TraineeId;

/** Everything that can happen to a trainee's bars. */
public sealed interface BarsEvent {
    TraineeId trainee();

    @JsonTypeName("bars.barred.v1")
    record PracticeBarred(TraineeId trainee, PracticeId practice, String source)
            implements BarsEvent {}

    @JsonTypeName("bars.lifted.v1")
    record BarLifted(TraineeId trainee, PracticeId practice, String source) implements BarsEvent {}
}
