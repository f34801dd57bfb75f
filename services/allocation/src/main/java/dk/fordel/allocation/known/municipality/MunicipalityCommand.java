package dk.fordel.allocation.known.municipality;

import dk.fordel.allocation.known.facts.MunicipalityFacts.Assignment;
import dk.fordel.kernel.Period;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a municipality. {@code source} is the id of the registry's event. */
public sealed interface MunicipalityCommand {
    MunicipalityId municipality();

    /** A version of the geography puts it into an area, or into none (ORG-3). */
    record Assign(
            @TargetAggregateIdentifier MunicipalityId municipality,
            String code,
            Assignment assignment,
            String source)
            implements MunicipalityCommand {}

    record Designate(
            @TargetAggregateIdentifier MunicipalityId municipality,
            String code,
            String list,
            Period days,
            String source)
            implements MunicipalityCommand {}
}
