package dk.fordel.trainee.programme;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** All that can be asked of a programme: here once it has a trainee, or whether it has or not. */
public sealed interface ProgrammeCommand
        permits ProgrammeCommand.PlanProgramme,
                ProgrammeCommand.Move,
                ProgrammeCommand.Extend,
                ProgrammeCommand.RankWishes,
                ProgrammeCommand.Bind,
                ProgrammeCommand.Cancel,
                VacancyCommand {

    /** The programme that is asked. */
    ProgrammeId programme();

    /**
     * Plan a trainee's programme. Answers whether it was new.
     *
     * @param reference what the HR education office calls the programme, if it does
     */
    record PlanProgramme(
            @TargetAggregateIdentifier ProgrammeId programme,
            TraineeId trainee,
            @Nullable Reference reference,
            Plan plan)
            implements ProgrammeCommand {}

    /** Let a position begin on another day; everything after it follows (LIFE-1). */
    record Move(
            @TargetAggregateIdentifier ProgrammeId programme, PositionId position, LocalDate from)
            implements ProgrammeCommand {

        /**
         * @throws Malformed when nobody could mean the day
         */
        public Move {
            Plan.mustBeMeant("from", from);
        }
    }

    /** Let a position last until another day; everything after it follows (LIFE-1). */
    record Extend(
            @TargetAggregateIdentifier ProgrammeId programme,
            PositionId position,
            LocalDate to,
            MoveCause cause)
            implements ProgrammeCommand {

        /**
         * @throws Malformed when the cause is none that makes a position longer, or nobody could
         *     mean the day
         */
        public Extend {
            Plan.mustBeMeant("to", to);
            if (!cause.makesLonger()) {
                throw new Malformed(
                        "cause", "A position gets longer by LEAVE, PART_TIME or PROLONGATION.");
            }
        }
    }

    /** Rank municipalities for a position, best first (SOFT-8). */
    record RankWishes(
            @TargetAggregateIdentifier ProgrammeId programme, PositionId position, Wishes wishes)
            implements ProgrammeCommand {

        /**
         * @throws Malformed when there is none
         */
        public RankWishes {
            if (wishes.municipalities().isEmpty()) {
                throw new Malformed("municipalities", "Rank at least one municipality.");
            }
        }
    }

    /**
     * Bind the positions in practices to municipalities (SOFT-9, S2 no. 2). Answers whether that is
     * news for any of them.
     */
    record Bind(@TargetAggregateIdentifier ProgrammeId programme, Bounds bounds)
            implements ProgrammeCommand {}

    /** The trainee does not take the position; the others stay where they are. */
    record Cancel(@TargetAggregateIdentifier ProgrammeId programme, PositionId position)
            implements ProgrammeCommand {}
}
