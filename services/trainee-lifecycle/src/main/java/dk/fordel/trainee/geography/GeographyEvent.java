package dk.fordel.trainee.geography;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.trainee.programme.MunicipalityCode;

import java.util.List;

/** Everything that can happen to a {@link Geography}. */
public sealed interface GeographyEvent {

    /** The region it happened to. */
    RegionCode region();

    /** A version of a region's geography replaces the one before it. */
    @JsonTypeName("geography.adopted.v1")
    record Adopted(
            RegionCode region, int version, List<Area> areas, List<MunicipalityCode> unassigned)
            implements GeographyEvent {

        public Adopted {
            areas = List.copyOf(areas);
            unassigned = List.copyOf(unassigned);
        }
    }
}
