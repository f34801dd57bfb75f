package dk.fordel.allocation.mandate;

import org.jspecify.annotations.Nullable;

/**
 * Whether somebody covers an area on a day.
 *
 * @param by the delegation; null when there is none
 */
public record Covered(@Nullable DelegationId by) {}
