package dk.fordel.allocation.decision.placement.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which placements are wanted; null means any.
 *
 * @param round recommended in
 * @param area of the practice or, before a decision, the area it is to be decided in
 * @param standing how far
 * @param kind of position
 * @param startsFrom first day at the earliest
 * @param startsTo first day at the latest
 * @param practice decided
 * @param trainee whose
 */
public record PlacementQuestion(
        @Nullable UUID round,
        @Nullable String area,
        @Nullable String standing,
        @Nullable String kind,
        @Nullable LocalDate startsFrom,
        @Nullable LocalDate startsTo,
        @Nullable UUID practice,
        @Nullable UUID trainee) {}
