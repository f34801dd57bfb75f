package dk.fordel.registry.geography.web;

import dk.fordel.kernel.Period;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.geography.Atlas;
import dk.fordel.registry.geography.HospitalUnit;
import dk.fordel.registry.geography.Municipality;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.geography.Post;
import dk.fordel.registry.geography.Region;
import dk.fordel.registry.geography.RegionCode;
import dk.fordel.web.DayBetween;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The geography of a region as people write it: in a file that comes with the service, and over the
 * API (ORG-5).
 *
 * @param region the region
 * @param validFrom first day of this version
 * @param units its hospital units, which are the areas
 * @param unassigned municipalities that no area covers (ORG-3), for example {@code []}
 */
public record GeographyDocument(
        @NotNull @Valid RegionEntry region,
        @NotNull @DayBetween(from = "-P100Y", to = "P20Y") LocalDate validFrom,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Unit> units,
        @NotNull @Size(max = 100) List<@NotNull @Valid Place> unassigned) {

    /**
     * @param code four digits, for example 1085 (ORG-6)
     * @param name its name, for example {@code Region Sjælland}
     * @param validFrom the day from which on the code is a region's, for example 2007-01-01
     * @param validTo the last day on which it is; open when left out
     */
    public record RegionEntry(
            @NotNull @Size(max = 4) String code,
            @NotNull @Size(max = 80) String name,
            @NotNull @DayBetween(from = "-P100Y", to = "P20Y") LocalDate validFrom,
            @Nullable @DayBetween(from = "-P100Y", to = "P100Y") LocalDate validTo) {}

    /**
     * @param code of the unit and of the area, for example roskilde
     * @param name its name, for example {@code Sjællands Universitetshospital}
     * @param district for example Øst
     * @param posts the coordinators' posts
     * @param municipalities its catchment
     */
    public record Unit(
            @NotNull @Size(max = 30) String code,
            @NotNull @Size(max = 120) String name,
            @NotNull @Size(max = 40) String district,
            @NotNull @Size(max = 20) List<@NotNull @Valid PostEntry> posts,
            @NotNull @Size(max = 100) List<@NotNull @Valid Place> municipalities) {}

    /**
     * @param title for example {@code AMU Roskilde}
     * @param pkl whether the holder is also clinical associate professor, for example true
     */
    public record PostEntry(@NotNull @Size(max = 60) String title, boolean pkl) {}

    /**
     * @param code three digits, for example 265
     * @param name its name, for example Roskilde
     */
    public record Place(
            @NotNull @Size(max = 3) String code, @NotNull @Size(max = 80) String name) {}

    /** The geography that it describes. */
    public Atlas atlas() {
        return new Atlas(
                new Region(
                        new RegionCode(region.code()),
                        region.name(),
                        new Period(region.validFrom(), region.validTo())),
                validFrom,
                units.stream().map(GeographyDocument::unit).toList(),
                unassigned.stream().map(GeographyDocument::municipality).toList());
    }

    private static HospitalUnit unit(Unit unit) {
        return new HospitalUnit(
                new AreaCode(unit.code()),
                unit.name(),
                unit.district(),
                unit.municipalities().stream().map(GeographyDocument::municipality).toList(),
                unit.posts().stream().map(post -> new Post(post.title(), post.pkl())).toList());
    }

    private static Municipality municipality(Place place) {
        return new Municipality(new MunicipalityCode(place.code()), place.name());
    }

    /** The document that describes the geography. */
    static GeographyDocument of(Atlas atlas) {
        Region region = atlas.region();
        return new GeographyDocument(
                new RegionEntry(
                        region.code().value(),
                        region.name(),
                        region.validity().from(),
                        region.validity().to()),
                atlas.validFrom(),
                atlas.units().stream().map(GeographyDocument::entry).toList(),
                atlas.unassigned().stream().map(GeographyDocument::entry).toList());
    }

    private static Unit entry(HospitalUnit unit) {
        return new Unit(
                unit.code().value(),
                unit.name(),
                unit.district(),
                unit.posts().stream().map(post -> new PostEntry(post.title(), post.pkl())).toList(),
                unit.municipalities().stream().map(GeographyDocument::entry).toList());
    }

    private static Place entry(Municipality municipality) {
        return new Place(municipality.code().value(), municipality.name());
    }
}
