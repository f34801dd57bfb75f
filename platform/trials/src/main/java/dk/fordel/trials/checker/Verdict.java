package dk.fordel.trials.checker;

import java.util.List;

/**
 * What the checker found.
 *
 * @param acknowledged commands that were answered
 * @param stored events in the giver's store
 * @param sent different events on the topic
 * @param effects events in the taker's store
 * @param lost acknowledged and not stored as told, stored and not sent, sent without effect, or a
 *     gap in a tally's numbers
 * @param doubled stored, followed or claimed on the topic more than once
 * @param outOfOrder effects that came after a later number of their tally
 * @param unfounded sent or followed without being stored
 * @param viewsApart rows of a view that do not say what its store says
 * @param unacknowledged stored although no client was told: it gave up, and that is allowed
 * @param wireDuplicates records on the topic whose event was there before
 * @param wireOldAfterNew records on the topic behind a later number of their tally
 * @param faults the first few, a sentence each
 */
public record Verdict(
        long acknowledged,
        long stored,
        long sent,
        long effects,
        long lost,
        long doubled,
        long outOfOrder,
        long unfounded,
        long viewsApart,
        long unacknowledged,
        long wireDuplicates,
        long wireOldAfterNew,
        List<String> faults) {

    /** Whether acknowledged = stored = sent = effects, each once and in order. */
    public boolean held() {
        return lost == 0 && doubled == 0 && outOfOrder == 0 && unfounded == 0 && viewsApart == 0;
    }

    /** Whether nothing was told, stored or followed twice, too late, or differently. */
    public boolean consistent() {
        return doubled == 0 && outOfOrder == 0;
    }

    /** Whether somebody who reads the topic without an inbox sees each tally go up only. */
    public boolean orderedForPlainReaders() {
        return wireOldAfterNew == 0;
    }

    /** In one line. */
    public String summary() {
        return "%s: %s".formatted(held() ? "held" : "BROKEN", counts());
    }

    /** What was counted, in one line. */
    public String counts() {
        return "acknowledged %d, stored %d, sent %d, effects %d; lost %d, doubled %d, out of order %d, unfounded %d, views apart %d"
                .formatted(
                        acknowledged,
                        stored,
                        sent,
                        effects,
                        lost,
                        doubled,
                        outOfOrder,
                        unfounded,
                        viewsApart);
    }
}
