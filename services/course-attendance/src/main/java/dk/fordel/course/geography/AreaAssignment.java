package dk.fordel.course.geography;

import org.jspecify.annotations.Nullable;

/**
 * Which course area, and why; never a guess.
 *
 * @param area code of the area; null when there is none
 * @param why one sentence
 * @param version version of the reference data that was asked
 */
public record AreaAssignment(@Nullable String area, String why, String version) {

    static AreaAssignment found(String area, String why, String version) {
        return new AreaAssignment(area, why, version);
    }

    static AreaAssignment none(String why, String version) {
        return new AreaAssignment(null, why, version);
    }
}
