package dk.fordel.funding.terms;

import java.time.LocalDate;

/**
 * Terms with the day they hold from.
 *
 * @param number counts up from 1 in the order of recording, for each kind of position
 * @param validFrom first day
 * @param terms what holds
 */
public record TermsVersion(int number, LocalDate validFrom, Terms terms) {}
