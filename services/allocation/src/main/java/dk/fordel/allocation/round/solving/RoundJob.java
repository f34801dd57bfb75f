package dk.fordel.allocation.round.solving;

import dk.fordel.allocation.matching.LevelResult;
import dk.fordel.allocation.matching.Run;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far the recommendation is that was last asked for in a round.
 *
 * @param roundId the round
 * @param state how far it is
 * @param askedAt when it was asked for
 * @param askedBy the post that asked
 * @param lateChange whether decided positions may be moved
 * @param beganAt when solving began; null while it waits for others
 * @param endedAt when it was done, cancelled or failed; null before
 * @param levels what has been reached, the most important level first
 * @param levelsInAll how many levels there are, the draws included
 * @param run the number of the run that came of it; null before it is done
 * @param outcome the run; null before it is done
 * @param problem why it failed, in words; null otherwise
 */
public record RoundJob(
        UUID roundId,
        State state,
        Instant askedAt,
        String askedBy,
        boolean lateChange,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        List<LevelResult> levels,
        int levelsInAll,
        @Nullable Integer run,
        @Nullable Run outcome,
        @Nullable String problem) {

    /** How far a recommendation is. */
    public enum State {
        /** Others are solved before it. */
        WAITING,
        /** It is being solved. */
        SOLVING,
        /** The placements know what is recommended. */
        DONE,
        /** Somebody cancelled it; nothing was recorded. */
        CANCELLED,
        /** It could not be recorded; nothing was. Ask again. */
        FAILED
    }

    public RoundJob {
        levels = List.copyOf(levels);
    }
}
