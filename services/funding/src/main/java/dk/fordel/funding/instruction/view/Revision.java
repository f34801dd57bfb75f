package dk.fordel.funding.instruction.view;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that happened to an instruction.
 *
 * @param revision counts up in the order of recording
 * @param what ISSUED, MOVED, BEGUN, ENDED or VOIDED
 * @param reasonCode why it became void, as a code; null when it did not
 * @param recordedAt when it was recorded, in UTC
 */
public record Revision(
        int revision, String what, @Nullable String reasonCode, Instant recordedAt) {}
