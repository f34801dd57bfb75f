package dk.fordel.allocation.principles;

import dk.fordel.allocation.known.facts.Need;
import dk.fordel.allocation.known.facts.PracticeId;
import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TraineeFacts;
import dk.fordel.allocation.principles.NearAndBounded.Where;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A position that needs a place, with what is known of its trainee.
 *
 * @param need the position
 * @param trainee what is known of the trainee
 * @param mates where other members of the trainee's team have a place already
 * @param kept the place that was decided before, or else recommended, except in a late change; null
 *     when there was none
 */
public record Seeker(
        Need need, TraineeFacts trainee, List<Where> mates, @Nullable PracticeId kept) {
    public Seeker {
        mates = List.copyOf(mates);
    }

    /** How many others are in the trainee's team. */
    public int others() {
        Team team = trainee.team();
        return team == null ? 0 : team.members().size() - 1;
    }
}
