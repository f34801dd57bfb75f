package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;
import dk.fordel.kernel.Refusal;

import java.time.LocalDate;

/** Every "no" that follows from the kind of the position (ALLOC-*). */
public abstract sealed class FlowRefusal extends Refusal {

    private static final String INTRODUCTION = "ALLOC-INTRO";
    private static final String OTHER_SPECIALTY = "ALLOC-OTHER";
    private static final String PHASE_3 = "ALLOC-P3";

    private FlowRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    static final class Vacant extends FlowRefusal {
        Vacant(PlacementId placement, String what) {
            super(
                    "ALLOC-P1P2",
                    "The programme of placement %s has no trainee yet and cannot be %s. Its practice can be decided; the rest follows when the programme is filled."
                            .formatted(placement, what));
        }
    }

    static final class NotForThisKind extends FlowRefusal {
        NotForThisKind(String rule, PositionKind kind, String what) {
            super(rule, "A position of kind %s is not %s.".formatted(kind, what));
        }
    }

    static final class NoCatchment extends FlowRefusal {
        NoCatchment(PlacementId placement) {
            super(
                    PHASE_3,
                    "Placement %s names no hospital unit, so there is no catchment to choose in. Plan the position with the unit that anchors the programme first."
                            .formatted(placement));
        }
    }

    static final class NotPossible extends FlowRefusal {
        NotPossible(String rule, String objection) {
            super(rule, objection);
        }
    }

    static final class TooFew extends FlowRefusal {
        TooFew(int nominated, String possible) {
            super(
                    PHASE_3,
                    "A trainee chooses among %d practices and %d are nominated. %s Nominate %d, or all that are possible."
                            .formatted(Choosing.CHOICES, nominated, possible, Choosing.CHOICES));
        }
    }

    static final class NotNominated extends FlowRefusal {
        NotNominated(PracticeId practice) {
            super(
                    PHASE_3,
                    "Practice %s is not among the nominated. A practice that the trainee found is brought as an own agreement."
                            .formatted(practice));
        }
    }

    static final class NoAgreement extends FlowRefusal {
        NoAgreement(PlacementId placement) {
            super(
                    PHASE_3,
                    "Placement %s has no own agreement that waits for an answer."
                            .formatted(placement));
        }
    }

    static final class AgreementUnanswered extends FlowRefusal {
        AgreementUnanswered(PracticeId practice) {
            super(
                    PHASE_3,
                    "The trainee's own agreement with practice %s waits for an answer: decide on it with the reason OWN_AGREEMENT, or reject it first."
                            .formatted(practice));
        }
    }

    static final class AgainstTheRanking extends FlowRefusal {
        AgainstTheRanking(String assigned, String first) {
            super(
                    INTRODUCTION,
                    "The trainee ranked municipality %s first and %s is assigned. Say why in words."
                            .formatted(first, assigned));
        }
    }

    static final class NoTimeToAnswer extends FlowRefusal {
        NoTimeToAnswer(LocalDate lastDay, LocalDate on, LocalDate starts) {
            super(
                    INTRODUCTION,
                    "An offer of %s is answered on that day at the earliest and before the stay begins on %s; its last day cannot be %s."
                            .formatted(on, starts, lastDay));
        }
    }

    static final class NotOffered extends FlowRefusal {
        NotOffered(PlacementId placement) {
            super(
                    INTRODUCTION,
                    "Placement %s was not offered, so there is nothing to accept."
                            .formatted(placement));
        }
    }

    static final class AnsweredTooLate extends FlowRefusal {
        AnsweredTooLate(LocalDate lastDay) {
            super(
                    INTRODUCTION,
                    "The last day to accept the offer was %s. Offer the place again with another last day, or withdraw it with OFFER_DECLINED."
                            .formatted(lastDay));
        }
    }

    static final class Accepted extends FlowRefusal {
        Accepted(PlacementId placement) {
            super(
                    INTRODUCTION,
                    "The offer of placement %s was accepted. A trainee who does not come after all is withdrawn with POSITION_CANCELLED."
                            .formatted(placement));
        }
    }

    static final class RoomNotJudged extends FlowRefusal {
        RoomNotJudged(PlacementId placement, Period days) {
            super(
                    OTHER_SPECIALTY,
                    "Placement %s: the area's coordinator judges first whether there is room beside KBU and general-practice trainees %s."
                            .formatted(placement, days));
        }
    }

    static final class NoRoom extends FlowRefusal {
        NoRoom(PlacementId placement, Period days) {
            super(
                    OTHER_SPECIALTY,
                    "Placement %s: there is no room beside KBU and general-practice trainees %s, as the area's coordinator judged. Judge it anew if that has changed."
                            .formatted(placement, days));
        }
    }
}
