package dk.fordel.course.geography;

import java.util.List;

/**
 * One course area.
 *
 * @param code its code; where coordinators' areas are course areas, the same code
 * @param name its name in calendars
 * @param region code of the region it belongs to
 * @param postcodes the ranges that make it up; empty where it does not go by postcode
 */
public record CourseArea(String code, String name, String region, List<PostcodeRange> postcodes) {
    /** Keeps the ranges as they were given. */
    public CourseArea {
        postcodes = List.copyOf(postcodes);
    }
}
