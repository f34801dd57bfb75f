package dk.fordel.course.booklet;

import org.jspecify.annotations.Nullable;

/**
 * Whose courses a trainee is invited to.
 *
 * @param code the course area; null when the reference data has none for the practice (GEO-1)
 * @param version version of the reference data that was asked
 * @param why how the area was found, or why there is none
 */
public record HomeArea(@Nullable String code, String version, String why) {}
