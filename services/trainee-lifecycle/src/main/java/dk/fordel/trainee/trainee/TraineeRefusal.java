package dk.fordel.trainee.trainee;

import dk.fordel.kernel.Refusal;

import org.jspecify.annotations.Nullable;

/** Every no that a trainee can say. */
public abstract sealed class TraineeRefusal extends Refusal {

    private TraineeRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** A reference that already stands for one person was used for another. */
    public static final class ReferenceOfAnother extends TraineeRefusal {
        ReferenceOfAnother(@Nullable Reference reference) {
            super(
                    "LIFE-10",
                    "The reference %s already stands for a person with another CPR number. Give this person a reference of their own, or correct the CPR number."
                            .formatted(reference));
        }
    }

    /** An earlier stay would run at the same time as another. */
    public static final class StaysOverlap extends TraineeRefusal {
        StaysOverlap(EarlierStay stay, EarlierStay other) {
            super(
                    "SOFT-3",
                    "%s from %s to %s overlaps the earlier stay %s from %s to %s. Correct the days, or record that one again with its right last day."
                            .formatted(
                                    stay.kind(),
                                    stay.from(),
                                    stay.to(),
                                    other.kind(),
                                    other.from(),
                                    other.to()));
        }
    }

    /** A trainee was to join a second team. */
    public static final class InATeamAlready extends TraineeRefusal {
        InATeamAlready(TraineeId trainee, TeamId team) {
            super(
                    "SOFT-9",
                    "Trainee %s is in team %s already. Nobody applies in two teams at a time; dissolve that one first."
                            .formatted(trainee, team));
        }
    }

    /** A bar was to be lifted that is not there. */
    public static final class NotBarred extends TraineeRefusal {
        NotBarred(TraineeId trainee, PracticeId practice) {
            super(
                    "HARD-3",
                    "Trainee %s was never barred from practice %s, so there is no bar to lift."
                            .formatted(trainee, practice));
        }
    }
}
