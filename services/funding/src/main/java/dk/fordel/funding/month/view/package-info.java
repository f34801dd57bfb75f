/**
 * What was settled: closed months, entries with what explains every krone (PAY-2), and the files
 * that were handed over, word for word (PAY-6).
 */
@NullMarked
package dk.fordel.funding.month.view;

import org.jspecify.annotations.NullMarked;
