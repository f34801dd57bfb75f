/**
 * What touches several aggregates, or is more than one command: settling a month from a file of
 * salaries, and correcting it. Each reads what it is given, asks the aggregates what holds, and
 * takes the number of the file and its entries in one transaction. The time is the caller's.
 */
@NullMarked
package dk.fordel.funding.application;

import org.jspecify.annotations.NullMarked;
