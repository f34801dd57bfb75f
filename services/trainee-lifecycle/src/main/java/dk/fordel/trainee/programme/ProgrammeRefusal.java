package dk.fordel.trainee.programme;

import dk.fordel.kernel.Refusal;

import java.time.LocalDate;

/** Every no that a programme can say. */
public abstract sealed class ProgrammeRefusal extends Refusal {

    private ProgrammeRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** A planned programme was planned again from something else. */
    public static final class PlannedOtherwise extends ProgrammeRefusal {
        PlannedOtherwise(ProgrammeId programme, Plan plan) {
            super(
                    "LIFE-1",
                    "Programme %s is planned as %s from %s, with the trainee, if any, and the terms it got then. Move, prolong or cancel its positions, or rank wishes anew; for another programme use another reference."
                            .formatted(programme, plan.kind(), plan.start()));
        }
    }

    /** Something was asked of a trainee's programme that has no trainee yet. */
    public static final class StillVacant extends ProgrammeRefusal {
        StillVacant(ProgrammeId programme) {
            super(
                    "ALLOC-P1P2",
                    "Programme %s is advertised and has no trainee yet. Fill it with its trainee first; until then it can be moved and cancelled."
                            .formatted(programme));
        }
    }

    /** A programme was to get a second trainee. */
    public static final class FilledOtherwise extends ProgrammeRefusal {
        FilledOtherwise(ProgrammeId programme) {
            super(
                    "ALLOC-P1P2",
                    "Programme %s has another trainee already. Cancel its positions if that trainee does not take them, and advertise the post anew under another reference."
                            .formatted(programme));
        }
    }

    /** A programme was to be filled that offers nothing any more. */
    public static final class NothingOnOffer extends ProgrammeRefusal {
        NothingOnOffer(ProgrammeId programme) {
            super(
                    "ALLOC-P1P2",
                    "Every position of programme %s in a practice was withdrawn, so there is nothing to take. Advertise the post anew under another reference."
                            .formatted(programme));
        }
    }

    /** A position would begin while the one before it still runs. */
    public static final class WouldOverlap extends ProgrammeRefusal {
        WouldOverlap(Stay moved, LocalDate from, Stay before) {
            super(
                    "LIFE-1",
                    "%s cannot begin on %s: %s before it lasts until %s. Choose %s or later, or move that one first."
                            .formatted(
                                    moved.kind(),
                                    from,
                                    before.kind(),
                                    before.to(),
                                    before.to().plusDays(1)));
        }
    }

    /** A position would become shorter than its months. */
    public static final class TooShort extends ProgrammeRefusal {
        TooShort(Stay stay, LocalDate to) {
            super(
                    "LIFE-1",
                    "%s lasts %d months: from %s until %s at least, so it cannot end on %s."
                            .formatted(
                                    stay.kind(),
                                    stay.months(),
                                    stay.from(),
                                    stay.earliestEnd(),
                                    to));
        }
    }

    /** Something was asked of a position that will not happen. */
    public static final class NotTaken extends ProgrammeRefusal {
        NotTaken(Stay stay) {
            super(
                    "LIFE-1",
                    "Position %s (%s from %s) was cancelled; nothing more can be done with it."
                            .formatted(stay.position(), stay.kind(), stay.from()));
        }
    }

    /** A programme was to be bounded that has nothing left to place. */
    public static final class NothingToBind extends ProgrammeRefusal {
        NothingToBind(ProgrammeId programme) {
            super(
                    "SOFT-9",
                    "Every position of programme %s in a practice was cancelled, so there is nothing to bind to municipalities."
                            .formatted(programme));
        }
    }

    /** Wishes for a stay that allocation does not place. */
    public static final class NoPracticeNeeded extends ProgrammeRefusal {
        NoPracticeNeeded(Stay stay) {
            super(
                    "SOFT-8",
                    "Position %s is a stay in a hospital; municipalities are ranked for positions in a practice."
                            .formatted(stay.position()));
        }
    }
}
