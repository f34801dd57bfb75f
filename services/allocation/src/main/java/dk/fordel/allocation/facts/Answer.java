package dk.fordel.allocation.facts;

import org.jspecify.annotations.Nullable;

/**
 * The answer to somebody who asks whether something can be, and would rather be told than refused.
 *
 * @param objection why not, in words; null when it could be and was done
 */
public record Answer(@Nullable String objection) {}
