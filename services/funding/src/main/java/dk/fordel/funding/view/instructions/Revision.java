package dk.fordel.funding.view.instructions;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that happened to an instruction.
 *
 * @param revision counts up from 0
 * @param what ISSUED, MOVED, BEGUN, ENDED or VOIDED
 * @param reasonCode why it became void
 */
public record Revision(
        int revision, String what, @Nullable String reasonCode, Instant recordedAt) {}
