package dk.fordel.trainee.trainee;

import com.fasterxml.jackson.annotation.JsonTypeName;

import org.jspecify.annotations.Nullable;

/** Everything that can happen to a {@link Trainee}, in the order it usually happens. */
public sealed interface TraineeEvent {

    /** The trainee it happened to. */
    TraineeId trainee();

    /** A person is known as this trainee from now on. */
    @JsonTypeName("trainee.registered.v1")
    record Registered(TraineeId trainee, @Nullable Reference reference, SealedPerson person)
            implements TraineeEvent {}

    /** The name or the contact data were told anew; these hold now. */
    @JsonTypeName("trainee.person-corrected.v1")
    record PersonCorrected(TraineeId trainee, SealedPerson person) implements TraineeEvent {}

    /**
     * The trainee was in a general practice before (SOFT-3, SOFT-4); said again of the same stay,
     * the newer holds.
     */
    @JsonTypeName("trainee.earlier-stay-recorded.v1")
    record EarlierStayRecorded(TraineeId trainee, EarlierStayId id, EarlierStay stay)
            implements TraineeEvent {}

    /** The trainee applies together with others (S2 no. 5). */
    @JsonTypeName("trainee.team-joined.v1")
    record TeamJoined(TraineeId trainee, TeamId team) implements TraineeEvent {}

    /** The trainee no longer does. */
    @JsonTypeName("trainee.team-left.v1")
    record TeamLeft(TraineeId trainee, TeamId team) implements TraineeEvent {}

    /**
     * The trainee can never be placed in the practice (HARD-3); said again with a new reason, that
     * holds.
     */
    @JsonTypeName("trainee.practice-barred.v1")
    record PracticeBarred(TraineeId trainee, PracticeId practice, Sealed reason)
            implements TraineeEvent {}

    /** The bar no longer holds. */
    @JsonTypeName("trainee.bar-lifted.v1")
    record BarLifted(TraineeId trainee, PracticeId practice) implements TraineeEvent {}
}
