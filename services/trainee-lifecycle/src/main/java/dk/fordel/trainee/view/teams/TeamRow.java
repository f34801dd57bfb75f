package dk.fordel.trainee.view.teams;

import java.util.List;
import java.util.UUID;

/**
 * Trainees who apply together, or did.
 *
 * @param traineeIds in ascending order
 */
public record TeamRow(UUID teamId, List<UUID> traineeIds, boolean dissolved) {}
