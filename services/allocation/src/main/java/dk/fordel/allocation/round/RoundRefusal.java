package dk.fordel.allocation.round;

import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Refusal;

/** Every "no" of a round. */
public abstract sealed class RoundRefusal extends Refusal {

    private RoundRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    static final class HrOfficeAlone extends RoundRefusal {
        HrOfficeAlone(Mandate mandate) {
            super(
                    "ORG-1",
                    "Rounds are run by the HR education office; %s acts as %s."
                            .formatted(mandate.post(), mandate.role()));
        }
    }

    static final class IsClosed extends RoundRefusal {
        IsClosed(RoundId round) {
            super(
                    "ROUND",
                    "Round %s is closed; open another one for what is still to be recommended."
                            .formatted(round));
        }
    }

    /** A round is thought through once at a time. */
    public static final class IsBeingSolved extends RoundRefusal {
        public IsBeingSolved(RoundId round) {
            super(
                    "ROUND",
                    "Round %s is being thought through. Wait for it (GET /api/rounds/%s/recommendation), or cancel it first (DELETE)."
                            .formatted(round, round));
        }
    }

    /** What is over cannot be cancelled. */
    public static final class IsOver extends RoundRefusal {
        public IsOver(RoundId round, String state) {
            super(
                    "ROUND",
                    "Nothing is being thought through in round %s; the last recommendation that was asked for is %s."
                            .formatted(round, state));
        }
    }
}
