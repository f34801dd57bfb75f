package dk.fordel.trainee.team;

import dk.fordel.kernel.Question;
import dk.fordel.trainee.trainee.TeamId;

import org.jspecify.annotations.Nullable;

/** What a team can be asked. */
public final class TeamQuestions {

    private TeamQuestions() {}

    /** Who is in it, also of one that was dissolved. */
    public static Question<?, @Nullable Members> members(TeamId team) {
        return Question.to(Team.class, team, Team::members);
    }
}
