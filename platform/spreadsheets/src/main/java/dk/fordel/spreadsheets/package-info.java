/**
 * Reads what people keep in spreadsheets (xlsx or CSV, as Danish offices write them) into rows
 * against declared columns. Nothing a user wrote throws: whatever does not fit becomes a fault that
 * names row, column and reason, so that a dry run lists every fault at once. Only a file that
 * cannot be read at all is refused as a whole. Also writes spreadsheets, for tests and the demo.
 *
 * <p>A file takes a bounded amount of memory whatever its shape ({@link Limits}), and an {@link
 * ImportGate} bounds how many are read at once.
 *
 * <p>Nothing here knows a practice or a trainee; what a row means belongs to the service that
 * imports it. No sentence repeats the value of a column that was declared personal.
 */
@NullMarked
package dk.fordel.spreadsheets;

import org.jspecify.annotations.NullMarked;
