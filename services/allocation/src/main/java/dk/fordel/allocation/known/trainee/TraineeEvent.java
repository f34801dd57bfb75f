package dk.fordel.allocation.known.trainee;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.EarlierStay;
import dk.fordel.allocation.known.facts.PositionId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.known.facts.TraineeId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Everything that can become known of a trainee. */
public sealed interface TraineeEvent {
    TraineeId trainee();

    @JsonTypeName("bars.barred.v1")
    record PracticeBarred(TraineeId trainee, PracticeId practice, String source)
            implements TraineeEvent {}

    @JsonTypeName("bars.lifted.v1")
    record BarLifted(TraineeId trainee, PracticeId practice, String source)
            implements TraineeEvent {}

    @JsonTypeName("trainee.earlier-stay-recorded.v1")
    record EarlierStayRecorded(TraineeId trainee, EarlierStay stay, String source)
            implements TraineeEvent {}

    @JsonTypeName("trainee.position-bound.v1")
    record PositionBound(
            TraineeId trainee, PositionId position, List<String> municipalities, String source)
            implements TraineeEvent {}

    /** The facts after one more event; the aggregate's state and the view's row alike. */
    static TraineeFacts after(@Nullable TraineeFacts before, TraineeEvent event) {
        TraineeFacts known = before == null ? TraineeFacts.NONE : before;
        return switch (event) {
            case PracticeBarred e -> known.barredFrom(e.practice());
            case BarLifted e -> known.notBarredFrom(e.practice());
            case EarlierStayRecorded e -> known.staying(e.stay());
            case PositionBound e -> known.bound(e.position(), e.municipalities());
        };
    }
}
