package dk.fordel.registry.geography.view;

import dk.fordel.registry.geography.AreaCode;

import org.jspecify.annotations.Nullable;

/**
 * A municipality as it is on a day.
 *
 * @param name its name
 * @param area its area; null where none covers it (ORG-3)
 */
public record Place(String name, @Nullable AreaCode area) {}
