package dk.fordel.eventstore;

/**
 * The next event in the order is one that this release cannot read. Who reads the order stops at
 * it: to pass it over would tell others less than happened. The message names the event, never what
 * it holds.
 */
public final class UnreadableEvent extends RuntimeException {

    private final String eventId;

    /**
     * @param type as it is stored
     */
    public UnreadableEvent(String eventId, String type, RuntimeException cause) {
        super(
                "The event %s, stored as %s, cannot be read. Run the release that wrote it or a later one."
                        .formatted(eventId, type),
                cause);
        this.eventId = eventId;
    }

    /** The event's id in the store, which is its id in feed and topic too. */
    public String eventId() {
        return eventId;
    }
}
