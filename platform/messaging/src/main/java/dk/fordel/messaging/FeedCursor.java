package dk.fordel.messaging;

import dk.fordel.eventstore.OrderedEvents.Placed;
import dk.fordel.kernel.Malformed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a feed. Clients keep it and send it back, and read nothing into it. It is the position
 * in the event store, which never changes, and the beginning of the id of the event that stands
 * there, so that a place of another store, or of one that was restored from a backup and has gone
 * on differently, is told from a place of ours.
 *
 * @param position the global index; -1 before the first event
 * @param mark the first eight digits of the event's id; empty before the first event
 */
record FeedCursor(long position, String mark) {

    static final FeedCursor START = new FeedCursor(-1, "");

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.([0-9a-f]{8})");

    static FeedCursor at(Placed placed) {
        return new FeedCursor(placed.position(), placed.event().getIdentifier().substring(0, 8));
    }

    /**
     * @throws Malformed when no feed has ever given it out
     */
    static FeedCursor read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Malformed(
                    "after",
                    "This is no place in a feed; send what the page before gave you in Fordel-Cursor, or leave it out to begin with the first event.");
        }
        return new FeedCursor(Long.parseLong(form.group(1)), form.group(2));
    }

    @Override
    public String toString() {
        return position < 0 ? "" : position + "." + mark;
    }
}
