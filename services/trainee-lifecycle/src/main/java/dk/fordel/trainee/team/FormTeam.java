package dk.fordel.trainee.team;

import dk.fordel.trainee.trainee.TeamId;

/**
 * These apply together (S2 no. 5). Answers with an {@link Outcome}.
 *
 * @param team the id of the team if it is new
 */
public record FormTeam(TeamId team, Members members) {

    /**
     * What it came to.
     *
     * @param team the team that they are in
     * @param formed whether that is news
     */
    public record Outcome(TeamId team, boolean formed) {}
}
