package dk.fordel.registry.practice;

import dk.fordel.kernel.Mandate;
import dk.fordel.registry.geography.AreaCode;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Who agrees something with a practice, for its area (ORG-4).
 *
 * @param area the area of the practice; null when no area covers its municipality
 * @param by in which capacity
 * @param delegation the cover for a colleague that it rests on; null in the own area
 */
public record Coordinating(@Nullable AreaCode area, Mandate by, @Nullable UUID delegation) {}
