package dk.fordel.eventstore.follower;

import dk.fordel.eventstore.AppendNotifier;
import dk.fordel.eventstore.IndexSequence;
import dk.fordel.eventstore.OrderedEvents;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the followers of the service's store. */
public final class Followers {

    private final OrderedEvents store;
    private final AppendNotifier notifier;
    private final JdbcOperations jdbc;

    Followers(OrderedEvents store, AppendNotifier notifier, JdbcOperations jdbc) {
        this.store = store;
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    /** A follower that is woken by appends; whoever asks for it makes it a bean. */
    public Follower of(FollowerTask task) {
        Lease lease =
                new Lease(task.name(), JdbcClient.create(jdbc), Lease.PATIENCE, notifier::isAlone);
        IndexSequence.mend(jdbc, lease.state().position());
        var follower = new Follower(task, store, lease, Follower.POLL);
        notifier.onAppend(follower::wakeUp);
        return follower;
    }
}
