package dk.fordel.messaging;

import java.util.UUID;

/**
 * Whether a service has facts about somebody that it could not take. As long as it has, it does not
 * know what it would decide on.
 */
public interface ParkedFacts {

    /**
     * Whether facts with this key (the id of the aggregate that another service told them of, for
     * example a practice) wait for an operator, whatever their topic.
     */
    boolean anyAbout(UUID key);
}
