package dk.fordel.trials.skip;

import java.util.List;
import java.util.UUID;

/** Somebody who follows the events by a position that it stores. */
interface Reader {

    String name();

    /** What it is given now, beyond what it was given before. */
    List<UUID> look() throws Exception;

    /** Begins anew with nothing but the position that it has stored. */
    default void restart() throws Exception {}
}
