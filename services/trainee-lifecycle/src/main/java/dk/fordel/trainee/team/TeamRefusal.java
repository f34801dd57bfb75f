package dk.fordel.trainee.team;

import dk.fordel.kernel.Refusal;
import dk.fordel.trainee.trainee.TeamId;

/** Every no that a team can say. */
public abstract sealed class TeamRefusal extends Refusal {

    private TeamRefusal(String rule, String sentence) {
        super(rule, sentence);
    }

    /** A list would form a team again that was dissolved since. */
    public static final class WasDissolved extends TeamRefusal {
        WasDissolved(TeamId team) {
            super(
                    "SOFT-9",
                    "Team %s was dissolved. If they apply together again, give the team another word; if not, leave the word out."
                            .formatted(team));
        }
    }
}
