package dk.fordel.trainee.team.view;

import java.util.List;
import java.util.UUID;

/**
 * Trainees who apply together, or did.
 *
 * @param teamId the team
 * @param traineeIds in ascending order
 * @param dissolved whether they no longer apply together
 */
public record TeamRow(UUID teamId, List<UUID> traineeIds, boolean dissolved) {}
