package dk.fordel.registry.coverage;

import dk.fordel.kernel.Refusal;
import dk.fordel.registry.geography.MunicipalityCode;

import java.time.LocalDate;

/** Every no that a coverage can say. */
public abstract sealed class CoverageRefusal extends Refusal {

    private CoverageRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** The region's list is made once a year, in its last quarter. */
    public static final class OutsideFourthQuarter extends CoverageRefusal {
        OutsideFourthQuarter(MunicipalityCode municipality, LocalDate setOn) {
            super(
                    "SOFT-5",
                    "The region's list is made from 1 October to 31 December; municipality %s cannot be put on it on %s. Use the day on which the list was made, or the NATIONAL list with its period."
                            .formatted(municipality, setOn));
        }
    }
}
