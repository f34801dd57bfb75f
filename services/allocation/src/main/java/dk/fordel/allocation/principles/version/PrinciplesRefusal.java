package dk.fordel.allocation.principles.version;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Refusal;

import java.time.LocalDate;

/** Every "no" of the principles. */
public abstract sealed class PrinciplesRefusal extends Refusal {

    private PrinciplesRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    static final class CouncilAlone extends PrinciplesRefusal {
        CouncilAlone(Mandate mandate) {
            super(
                    "ORG-1",
                    "The principles are adopted by the council alone; %s acts as %s."
                            .formatted(mandate.post(), mandate.role()));
        }
    }

    static final class NoneInForce extends PrinciplesRefusal {
        NoneInForce(LocalDate day) {
            super(
                    "ORG-1",
                    "No version of the principles is in force on %s. The council must adopt one first."
                            .formatted(day));
        }
    }
}
