package dk.fordel.allocation.known.facts;

/**
 * Where a practice lies and how it is organised, as the registry told it.
 *
 * @param municipality code of the municipality, for example 730
 * @param postcode four digits
 * @param organisation SOLO or PARTNERSHIP
 */
public record Site(String municipality, String postcode, String organisation) {}
