package dk.fordel.allocation.known.facts;

import dk.fordel.kernel.Period;
import dk.fordel.kernel.PositionKind;

import java.util.UUID;

/**
 * A stay in general practice that a trainee has had or has been given (SOFT-3, SOFT-4).
 *
 * @param id the trainee service's id of a stay before Fordel, or the placement of one in Fordel
 * @param kind what for
 * @param period first and last day
 * @param organisation SOLO or PARTNERSHIP
 * @param base whom the practice treats
 */
public record EarlierStay(
        UUID id, PositionKind kind, Period period, String organisation, PatientBase base) {}
