package dk.fordel.allocation.round;

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
}
