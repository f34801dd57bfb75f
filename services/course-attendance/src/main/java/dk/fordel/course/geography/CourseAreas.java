package dk.fordel.course.geography;

import dk.fordel.kernel.Malformed;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All course areas of one version of the reference data.
 *
 * @param version which version this is; stored with every booklet that was placed by it
 * @param source where the data comes from
 * @param regions the regions
 * @param areas their areas
 */
public record CourseAreas(
        String version, String source, List<CourseRegion> regions, List<CourseArea> areas) {

    /**
     * @throws IllegalArgumentException when a code is used twice or an area's region is not listed
     */
    public CourseAreas {
        regions = List.copyOf(regions);
        areas = List.copyOf(areas);
        Set<String> codes = new LinkedHashSet<>();
        Stream.concat(
                        regions.stream().map(CourseRegion::code),
                        areas.stream().map(CourseArea::code))
                .filter(code -> !codes.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException(
                            "Course areas %s: the code %s stands twice.".formatted(version, code));
                });
        for (CourseArea area : areas) {
            if (regions.stream().noneMatch(region -> region.code().equals(area.region()))) {
                throw new IllegalArgumentException(
                        "Course areas %s: %s names the region %s, which is not listed."
                                .formatted(version, area.code(), area.region()));
            }
        }
    }

    private record Match(CourseArea area, PostcodeRange range) {}

    /**
     * The area of a postcode; the narrowest range that holds it wins (GEO-1).
     *
     * @param postcode four digits
     * @throws Malformed when it is no Danish postcode
     */
    public AreaAssignment byPostcode(String postcode) {
        if (!postcode.matches("[0-9]{4}")) {
            throw new Malformed(
                    "postcode",
                    "A Danish postcode has four digits, for example 2715; this is something else.");
        }
        int number = Integer.parseInt(postcode);
        List<Match> matches =
                areas.stream()
                        .flatMap(area -> area.postcodes().stream().map(r -> new Match(area, r)))
                        .filter(match -> match.range().contains(number))
                        .sorted(Comparator.comparingInt(match -> match.range().width()))
                        .toList();
        if (matches.isEmpty()) {
            return AreaAssignment.none(
                    "Postcode %s is in no course area%s.".formatted(postcode, between(number)),
                    version);
        }
        Match narrowest = matches.getFirst();
        String found =
                "Postcode %s is in %s by %d-%d"
                        .formatted(
                                postcode,
                                narrowest.area().name(),
                                narrowest.range().from(),
                                narrowest.range().to());
        if (matches.size() == 1) {
            return AreaAssignment.found(narrowest.area().code(), found + ".", version);
        }
        String others =
                matches.stream()
                        .skip(1)
                        .map(match -> match.area().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return AreaAssignment.found(
                narrowest.area().code(),
                found + ", which is narrower than the range of " + others + ".",
                version);
    }

    private String between(int postcode) {
        List<PostcodeRange> ranges =
                areas.stream().flatMap(area -> area.postcodes().stream()).toList();
        OptionalInt below =
                ranges.stream().mapToInt(PostcodeRange::to).filter(to -> to < postcode).max();
        OptionalInt above =
                ranges.stream().mapToInt(PostcodeRange::from).filter(from -> from > postcode).min();
        return below.isPresent() && above.isPresent()
                ? ": one range ends at %d, the next begins at %d"
                        .formatted(below.getAsInt(), above.getAsInt())
                : "";
    }

    /**
     * The area of a practice: its coordinators' area where that is a course area, else by postcode.
     *
     * @param coordinationArea code of the coordinators' area
     * @param postcode of the practice
     */
    public AreaAssignment ofPractice(String coordinationArea, String postcode) {
        Optional<CourseArea> same =
                areas.stream().filter(area -> area.code().equals(coordinationArea)).findFirst();
        if (same.isPresent() && same.get().postcodes().isEmpty()) {
            return AreaAssignment.found(
                    coordinationArea,
                    "The coordinators' area %s is a course area.".formatted(same.get().name()),
                    version);
        }
        return byPostcode(postcode);
    }

    /**
     * Refuses a code that is neither an area's nor a region's.
     *
     * @throws Malformed naming the codes there are
     */
    public void mustKnow(String code) {
        if (name(code).isEmpty()) {
            throw new Malformed(
                    "area",
                    "There is no course area %s; there are %s."
                            .formatted(
                                    code,
                                    Stream.concat(
                                                    areas.stream().map(CourseArea::code),
                                                    regions.stream().map(CourseRegion::code))
                                            .collect(Collectors.joining(", "))));
        }
    }

    /** The name of the area or region with that code. */
    public Optional<String> name(String code) {
        return Stream.concat(
                        areas.stream()
                                .filter(area -> area.code().equals(code))
                                .map(CourseArea::name),
                        regions.stream()
                                .filter(region -> region.code().equals(code))
                                .map(CourseRegion::name))
                .findFirst();
    }

    /**
     * Whose courses concern somebody in the area: the area's own and those of its whole region; for
     * a region its own and those of all its areas.
     */
    public Set<String> concerning(String code) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(code);
        for (CourseArea area : areas) {
            if (area.code().equals(code)) {
                codes.add(area.region());
            }
            if (area.region().equals(code)) {
                codes.add(area.code());
            }
        }
        return codes;
    }
}
