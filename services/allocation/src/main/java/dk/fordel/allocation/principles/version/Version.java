package dk.fordel.allocation.principles.version;

import dk.fordel.allocation.principles.Document;

import java.time.LocalDate;

/**
 * A version of the principles.
 *
 * @param number counts up from 1
 * @param validFrom first day
 * @param document what goes before what, and how much it weighs
 */
public record Version(int number, LocalDate validFrom, Document document) {}
