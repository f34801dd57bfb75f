package dk.fordel.eventstore;

/**
 * An event that a view could not take.
 *
 * @param aggregate whose event it is; later ones of the same aggregate wait behind it
 * @param event its id
 * @param type the name of its kind
 * @param reason why, in words that hold nothing of the event itself
 * @param since when it was set aside, as an instant in UTC
 * @param waiting how many later events of the aggregate wait
 */
public record AsideEvent(
        String aggregate, String event, String type, String reason, String since, long waiting) {}
