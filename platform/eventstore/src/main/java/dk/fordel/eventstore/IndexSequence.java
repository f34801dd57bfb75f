package dk.fordel.eventstore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The sequence of the store's indexes, which must lie above everything that anybody has read. It
 * does not after a copy that brings rows alone (a data-only dump, logical replication): a new event
 * would land below the position of every reader, and nobody would ever see it.
 */
public final class IndexSequence {

    private static final Logger log = LoggerFactory.getLogger(IndexSequence.class);

    private IndexSequence() {}

    /**
     * Moves the sequence forward when it lies behind the store's rows, the positions of its views,
     * or this one; never back.
     *
     * @param position an index that a reader of the store has come to; -1 for none
     */
    public static void mend(JdbcOperations jdbc, long position) {
        Long mended = jdbc.queryForObject("select mend_event_index(?)", Long.class, position);
        if (mended != null) {
            log.warn(
                    "The sequence of the event store lay behind what is stored or was read (a copy had brought the rows and not the sequence). It was moved forward to {}.",
                    mended);
        }
    }
}
