package dk.fordel.spreadsheets;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file.
 *
 * @param row the row as the spreadsheet program numbers it, from 1
 * @param column the heading of the column; null when the whole row is meant
 * @param reason a sentence: what is wrong and what to do; never the value of a personal column
 */
public record Fault(int row, @Nullable String column, String reason) {}
