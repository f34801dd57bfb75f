package dk.fordel.trials.skip;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happens next in a schedule. Writers and streams go by number. */
sealed interface Step {

    /** A transaction takes its id by a write elsewhere, long before it appends (an inbox row). */
    record Touch(int writer) implements Step {}

    /**
     * Appends to a stream; the first step of a writer begins its transaction.
     *
     * @param backdatedSeconds how much older than now the events say that they are
     */
    record Append(int writer, int stream, int events, long backdatedSeconds) implements Step {}

    record Commit(int writer) implements Step {}

    record Rollback(int writer) implements Step {}

    /** The writer's session is terminated by the server, as if its process had died. */
    record Kill(int writer) implements Step {}

    /** Indexes are drawn and never used. */
    record Jump(int indexes) implements Step {}

    /** Time goes by while all that is open stays open. */
    record Hold(long seconds) implements Step {}

    /** Everybody who reads looks for more. */
    record Look() implements Step {}

    /** Everybody who reads is started anew, from the position that was stored. */
    record Restart() implements Step {}

    int WRITERS = 4;
    int STREAMS = 3;
    int LONGEST_HOLD_SECONDS = 120;
    long TEN_YEARS_SECONDS = 315_360_000;

    /**
     * The steps of one schedule, drawn from its seed; all that is open at the end is ended by the
     * player.
     */
    static List<Step> draw(long seed) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        int length = 8 + random.nextInt(18);
        for (int i = 0; i < length; i++) {
            steps.add(one(random));
        }
        return steps;
    }

    private static Step one(Random random) {
        int writer = random.nextInt(WRITERS);
        int dice = random.nextInt(100);
        if (dice < 8) {
            return new Touch(writer);
        }
        if (dice < 45) {
            long backdated = random.nextInt(10) == 0 ? random.nextLong(TEN_YEARS_SECONDS) : 0;
            return new Append(writer, random.nextInt(STREAMS), 1 + random.nextInt(3), backdated);
        }
        if (dice < 62) {
            return new Commit(writer);
        }
        if (dice < 68) {
            return new Rollback(writer);
        }
        if (dice < 69) {
            return new Kill(writer);
        }
        if (dice < 73) {
            return new Jump(1 + random.nextInt(50));
        }
        if (dice < 80) {
            return new Hold(1 + random.nextInt(LONGEST_HOLD_SECONDS));
        }
        return dice < 97 ? new Look() : new Restart();
    }
}
