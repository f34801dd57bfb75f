package dk.fordel.trainee.trainee;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a trainee. */
public sealed interface TraineeCommand {

    /**
     * Know a person as this trainee. Asked again for the same person, takes over a corrected name
     * or contact. Answers with a {@link RegistrationOutcome}.
     *
     * @param reference what the HR education office calls the trainee, if it does
     */
    record Register(
            @TargetAggregateIdentifier TraineeId trainee,
            @Nullable Reference reference,
            SealedPerson person)
            implements TraineeCommand {}

    /** Apply together with others; nobody is in two teams at a time (S2 no. 5). */
    record JoinTeam(@TargetAggregateIdentifier TraineeId trainee, TeamId team)
            implements TraineeCommand {}

    /** No longer apply with that team. */
    record LeaveTeam(@TargetAggregateIdentifier TraineeId trainee, TeamId team)
            implements TraineeCommand {}

    /** Never place the trainee in the practice (HARD-3). */
    record Bar(@TargetAggregateIdentifier TraineeId trainee, PracticeId practice, Sealed reason)
            implements TraineeCommand {}

    /**
     * Know of a stay in general practice before (SOFT-3, SOFT-4). Told again for the same kind and
     * first day, the newer holds. Answers whether it is news.
     */
    record RecordEarlierStay(@TargetAggregateIdentifier TraineeId trainee, EarlierStay stay)
            implements TraineeCommand {}

    /** The bar no longer holds. */
    record LiftBar(@TargetAggregateIdentifier TraineeId trainee, PracticeId practice)
            implements TraineeCommand {}
}
