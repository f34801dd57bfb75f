package dk.fordel.trainee.team;

import dk.fordel.trainee.trainee.TeamId;

/** They no longer apply together, and each may join another team. */
public record DissolveTeam(TeamId team) {}
