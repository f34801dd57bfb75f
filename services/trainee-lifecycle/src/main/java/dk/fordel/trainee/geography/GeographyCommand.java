package dk.fordel.trainee.geography;

import dk.fordel.trainee.programme.MunicipalityCode;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.util.List;

/** What can be asked of a geography. */
public sealed interface GeographyCommand {

    /**
     * Go by this version from now on.
     *
     * @param unassigned municipalities of the region that no area covers (ORG-3)
     */
    record Adopt(
            @TargetAggregateIdentifier RegionCode region,
            int version,
            List<Area> areas,
            List<MunicipalityCode> unassigned)
            implements GeographyCommand {}
}
