package dk.fordel.messaging;

import io.cloudevents.CloudEvent;

import java.util.List;

/**
 * What follows a place in a feed.
 *
 * @param events in the order of the store
 * @param next where to go on; past private events too
 * @param complete whether this page will be the same for ever; the last one still grows
 */
record FeedPage(List<CloudEvent> events, FeedCursor next, boolean complete) {

    boolean isEmpty() {
        return events.isEmpty() && !complete;
    }

    /** The same page for somebody who waited for it: nobody else should be given it again. */
    FeedPage waitedFor() {
        return new FeedPage(events, next, false);
    }
}
