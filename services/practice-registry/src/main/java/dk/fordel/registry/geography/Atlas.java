package dk.fordel.registry.geography;

import dk.fordel.kernel.Malformed;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that one version of a region's geography says: every municipality of the region stands in it
 * exactly once, in a unit or without one (ORG-3).
 *
 * @param region the region
 * @param validFrom the first day on which this version holds
 * @param units the hospital units, which are the areas
 * @param unassigned municipalities of the region that no area covers
 */
public record Atlas(
        Region region,
        LocalDate validFrom,
        List<HospitalUnit> units,
        List<Municipality> unassigned) {

    /**
     * @throws Malformed when a unit, a post or a municipality stands in it twice, or the first day
     *     is not one on which the region exists
     */
    public Atlas {
        units = List.copyOf(units);
        unassigned = List.copyOf(unassigned);
        if (units.isEmpty()) {
            throw new Malformed("units", "A geography needs at least one hospital unit.");
        }
        if (!region.validity().contains(validFrom)) {
            throw new Malformed(
                    "validFrom",
                    "Region %s exists from %s; a version of its geography cannot begin on %s (ORG-6)."
                            .formatted(region.code(), region.validity(), validFrom));
        }
        once("units", "hospital unit", units.stream().map(unit -> unit.code().value()));
        once("posts", "post", units.stream().flatMap(u -> u.posts().stream()).map(Post::title));
        once(
                "municipalities",
                "municipality",
                Stream.concat(
                                units.stream().flatMap(unit -> unit.municipalities().stream()),
                                unassigned.stream())
                        .map(municipality -> municipality.code().value()));
    }

    private static void once(String field, String what, Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.filter(code -> !seen.add(code))
                .findFirst()
                .ifPresent(twice -> {
                    throw new Malformed(
                            field,
                            "The %s %s stands twice; each stands once in a geography."
                                    .formatted(what, twice));
                });
    }
}
