package dk.fordel.contracts.registry;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of the geography of one region: its areas, hospital units and municipalities
 * (ORG-1..6). Replaces earlier versions of the same region from its first day on.
 */
@WireName("dk.fordel.practice-registry.geography-published.v1")
@Says(
        "A version of the geography of one region: its areas, hospital units and municipalities (ORG-1..6). Replaces earlier versions of the same region from its first day on.")
public record GeographyPublished(
        @Says("Region code, for example 1082 (ORG-6).") String regionCode,
        @Says("Counts up within the region.") int version,
        @Says("First day.") LocalDate validFrom,
        @Says("Hospital units, each an area of coordination with its municipalities.")
                List<Unit> units,
        @Says(
                        "Codes of municipalities of the region that no area covers, such as Samsø 741 (ORG-3).")
                List<String> unassignedMunicipalities)
        implements RegistryEvent {
    /** A hospital unit and its catchment (table 1 of S1). */
    public record Unit(
            @Says(
                            "Code of the unit, which is also the code of the coordinators' area, for example randers.")
                    String code,
            @Says("Name of the unit.") String name,
            @Says("District: Øst, Midt or Vest.") String district,
            @Says("Municipality codes, for example 730.") List<String> municipalities) {}
}
