package dk.fordel.allocation.mandate;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Refusal;

/** Every "no" of an area's cover. */
public abstract sealed class CoverRefusal extends Refusal {

    private CoverRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    static final class HrOfficeAlone extends CoverRefusal {
        HrOfficeAlone(Mandate mandate) {
            super(
                    "ORG-4",
                    "Cover for a colleague is delegated by the HR education office; %s acts as %s."
                            .formatted(mandate.post(), mandate.role()));
        }
    }
}
