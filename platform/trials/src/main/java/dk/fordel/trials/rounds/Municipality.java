package dk.fordel.trials.rounds;

import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param unit the hospital unit whose catchment it lies in; null in no area (ORG-3)
 * @param district the district of that unit; null in no area
 */
public record Municipality(
        String name, @Nullable String unit, @Nullable String district, int weight) {}
