package dk.fordel.trials.checker;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that is judged.
 *
 * @param journal what clients were told
 * @param stored the giver's events in the order of its store
 * @param wire the topic, each partition in its order
 * @param effects the taker's events in the order of its store
 * @param giverView where the giver's view says that each tally stands
 * @param takerView where the taker's view says that it was last seen
 */
record Evidence(
        List<Journal.Entry> journal,
        List<Stored> stored,
        List<Sent> wire,
        List<Effect> effects,
        Map<UUID, Long> giverView,
        Map<UUID, Long> takerView) {

    /** An event in the giver's store. */
    record Stored(UUID eventId, UUID tally, long number, String note) {}

    /** A record on the topic. */
    record Sent(UUID eventId, UUID tally, long number) {}

    /** An event in the taker's store. */
    record Effect(UUID tally, long number) {}
}
