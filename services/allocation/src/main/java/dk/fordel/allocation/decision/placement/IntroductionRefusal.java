package dk.fordel.allocation.decision.placement;

import dk.fordel.allocation.known.facts.PlacementId;
import dk.fordel.kernel.Refusal;

import java.time.LocalDate;

/** Every "no" on the way of introduction positions (ALLOC-INTRO). */
public abstract sealed class IntroductionRefusal extends Refusal {

    private IntroductionRefusal(String sentence) {
        super("ALLOC-INTRO", sentence);
    }

    static final class AgainstTheRanking extends IntroductionRefusal {
        AgainstTheRanking(String assigned, String first) {
            super(
                    "The trainee ranked municipality %s first and %s is assigned. Say why in words."
                            .formatted(first, assigned));
        }
    }

    static final class NoTimeToAnswer extends IntroductionRefusal {
        NoTimeToAnswer(LocalDate lastDay, LocalDate on, LocalDate starts) {
            super(
                    "An offer of %s is answered on that day at the earliest and before the stay begins on %s; its last day cannot be %s."
                            .formatted(on, starts, lastDay));
        }
    }

    static final class NotOffered extends IntroductionRefusal {
        NotOffered(PlacementId placement) {
            super(
                    "Placement %s was not offered, so there is nothing to accept."
                            .formatted(placement));
        }
    }

    static final class AnsweredTooLate extends IntroductionRefusal {
        AnsweredTooLate(LocalDate lastDay) {
            super(
                    "The last day to accept the offer was %s. Offer the place again with another last day, or withdraw it with OFFER_DECLINED."
                            .formatted(lastDay));
        }
    }

    static final class Accepted extends IntroductionRefusal {
        Accepted(PlacementId placement) {
            super(
                    "The offer of placement %s was accepted. A trainee who does not come after all is withdrawn with POSITION_CANCELLED."
                            .formatted(placement));
        }
    }
}
