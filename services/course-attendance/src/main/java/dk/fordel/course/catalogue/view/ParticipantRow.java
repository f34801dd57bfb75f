package dk.fordel.course.catalogue.view;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who booked a place in a course, was there, or both.
 *
 * @param traineeId who
 * @param enrolled whether a place is or was booked
 * @param signedAt when attendance was signed; null when it was not
 * @param note why a walk-in was there
 */
public record ParticipantRow(
        UUID traineeId, boolean enrolled, @Nullable Instant signedAt, @Nullable String note) {}
