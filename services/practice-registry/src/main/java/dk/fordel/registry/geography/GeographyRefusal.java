package dk.fordel.registry.geography;

import dk.fordel.kernel.Refusal;

import java.time.LocalDate;

/** Every no that a geography can say. */
public abstract sealed class GeographyRefusal extends Refusal {

    private GeographyRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** A version would change days that an earlier one already answered for. */
    public static final class BackDated extends GeographyRefusal {
        BackDated(RegionCode region, LocalDate validFrom, int version, LocalDate current) {
            super(
                    "ORG-5",
                    "Version %d of the geography of region %s holds from %s; a new version cannot begin before that, on %s. Publish it with a first day of %s or later."
                            .formatted(version, region, current, validFrom, current));
        }
    }
}
