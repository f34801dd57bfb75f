package dk.fordel.allocation.decision.placement;

import dk.fordel.kernel.Mandate;

import java.time.LocalDate;

/**
 * Whose decision stands.
 *
 * @param mandate who decided, in which role and area, on whose behalf
 * @param on day of the decision
 */
public record DecidedBy(Mandate mandate, LocalDate on) {}
