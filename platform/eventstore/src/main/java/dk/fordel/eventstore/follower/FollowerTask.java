package dk.fordel.eventstore.follower;

/** What is done with the events of the store, by one instance of the service at a time. */
public interface FollowerTask {

    /** The follower's name in the database, which stays; unique among those of the service. */
    String name();

    /** Whether a session could begin now, as far as this task knows. */
    default boolean isReady() {
        return true;
    }

    /**
     * Begins a session. From here on an earlier session, also one of an instance that was frozen
     * and wakes up again, must be refused by whatever this task writes to: by an epoch, by a unique
     * position.
     *
     * @param noted how far the follower is, according to the service's database
     * @throws FollowerHalted when only an operator may let it go on
     */
    FollowerSession begin(FollowerState noted);
}
