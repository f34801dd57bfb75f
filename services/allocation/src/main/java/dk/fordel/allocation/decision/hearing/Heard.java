package dk.fordel.allocation.decision.hearing;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How far a hearing is on a day.
 *
 * @param lastDay last day for the answer; null when it was never opened
 * @param closed whether it is answered or the last day has passed
 */
public record Heard(@Nullable LocalDate lastDay, boolean closed) {}
