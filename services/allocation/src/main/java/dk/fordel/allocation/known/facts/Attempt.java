package dk.fordel.allocation.known.facts;

import org.jspecify.annotations.Nullable;

/**
 * What came of trying something, for somebody who would rather be told than refused.
 *
 * @param objection why it could not be, in words; null when it could be and was done
 */
public record Attempt(@Nullable String objection) {}
