package dk.fordel.allocation.decision.made.view;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which decisions are wanted; null means any.
 *
 * @param override whether they were overrides
 * @param post that decided
 * @param area of the practice
 * @param kind of position
 * @param reasonCode of the override
 * @param from decided on this day or later
 * @param to decided on this day or earlier
 * @param placement about which
 * @param practice decided for which
 */
public record DecisionQuestion(
        @Nullable Boolean override,
        @Nullable String post,
        @Nullable String area,
        @Nullable String kind,
        @Nullable String reasonCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID placement,
        @Nullable UUID practice) {}
