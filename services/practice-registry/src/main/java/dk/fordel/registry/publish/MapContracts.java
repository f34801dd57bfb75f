package dk.fordel.registry.publish;

import dk.fordel.contracts.registry.CoverageDesignated;
import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.registry.coverage.CoverageEvent;
import dk.fordel.registry.coverage.CoverageEvent.Designated;
import dk.fordel.registry.geography.Atlas;
import dk.fordel.registry.geography.GeographyEvent;
import dk.fordel.registry.geography.GeographyEvent.AtlasPublished;
import dk.fordel.registry.geography.HospitalUnit;
import dk.fordel.registry.geography.Municipality;

import java.util.List;
import java.util.Objects;

/** What others learn about regions and about places that lack doctors. */
final class MapContracts {

    private MapContracts() {}

    static RegistryEvent of(GeographyEvent event) {
        return switch (event) {
            case AtlasPublished e -> published(e.version(), e.atlas());
        };
    }

    static RegistryEvent of(CoverageEvent event) {
        return switch (event) {
            case Designated e ->
                    new CoverageDesignated(
                            e.municipality().value(),
                            e.designation().list().name(),
                            e.designation().period().from(),
                            Objects.requireNonNull(e.designation().period().to()));
        };
    }

    private static GeographyPublished published(int version, Atlas atlas) {
        return new GeographyPublished(
                atlas.region().code().value(),
                version,
                atlas.validFrom(),
                atlas.units().stream().map(MapContracts::unit).toList(),
                codes(atlas.unassigned()));
    }

    private static GeographyPublished.Unit unit(HospitalUnit unit) {
        return new GeographyPublished.Unit(
                unit.code().value(), unit.name(), unit.district(), codes(unit.municipalities()));
    }

    private static List<String> codes(List<Municipality> municipalities) {
        return municipalities.stream().map(municipality -> municipality.code().value()).toList();
    }
}
