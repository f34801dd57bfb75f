package dk.fordel.trainee.programme;

import dk.fordel.kernel.Malformed;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a programme that has no trainee yet. */
public sealed interface VacancyCommand extends ProgrammeCommand {

    /** Advertise a post (ALLOC-P1P2). Answers whether it was new. */
    record Advertise(
            @TargetAggregateIdentifier ProgrammeId programme, Reference reference, Plan plan)
            implements VacancyCommand {

        /**
         * @throws Malformed when it is no specialist training, or somebody's wishes
         */
        public Advertise {
            mustBeAdvertised(plan.kind());
            if (!plan.wishes().municipalities().isEmpty()) {
                throw new Malformed(
                        "wishes",
                        "Nobody wishes for a vacant programme; leave the wishes out until it has a trainee.");
            }
        }

        /**
         * Asks before there is a plan, which would complain of what another kind needs.
         *
         * @throws Malformed when programmes of the kind are planned for their trainees only
         */
        public static void mustBeAdvertised(ProgrammeKind kind) {
            if (kind != ProgrammeKind.SPECIALIST_TRAINING) {
                throw new Malformed(
                        "kind",
                        "SPECIALIST_TRAINING is advertised; %s is planned for its trainee."
                                .formatted(kind));
            }
        }
    }

    /** The trainee takes the programme as it stands. */
    record Fill(@TargetAggregateIdentifier ProgrammeId programme, TraineeId trainee)
            implements VacancyCommand {}
}
