package dk.fordel.registry.coverage;

import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Period;
import dk.fordel.registry.geography.MunicipalityCode;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;

/** All that can be asked of a {@link Coverage}. */
public sealed interface CoverageCommand {

    /** The coverage that is asked. */
    CoverageId coverage();

    /**
     * Put the municipality on the region's list.
     *
     * @param setOn the day on which the list was made
     */
    record DesignateRegionally(
            @TargetAggregateIdentifier CoverageId coverage,
            MunicipalityCode municipality,
            LocalDate setOn,
            Mandate by)
            implements CoverageCommand {

        /** For the municipality. */
        public DesignateRegionally(MunicipalityCode municipality, LocalDate setOn, Mandate by) {
            this(CoverageId.of(municipality), municipality, setOn, by);
        }
    }

    /**
     * Put the municipality on a national list.
     *
     * @param period the period of the agreement, with a last day
     */
    record DesignateNationally(
            @TargetAggregateIdentifier CoverageId coverage,
            MunicipalityCode municipality,
            Period period,
            Mandate by)
            implements CoverageCommand {

        /** For the municipality. */
        public DesignateNationally(MunicipalityCode municipality, Period period, Mandate by) {
            this(CoverageId.of(municipality), municipality, period, by);
        }
    }
}
