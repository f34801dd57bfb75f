package dk.fordel.eventstore;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tells when a transaction that has appended is over, so that readers need not wait for their next
 * poll: at once in this JVM, by NOTIFY in the other JVMs of the service. It tells after a roll-back
 * too, which may have been what held the horizon. A ring may come for nothing and may be lost (a
 * killed JVM, a broken connection): whoever listens looks into the store, and polls as the net.
 *
 * <p>NOTIFY is sent after the commit and not in it, since a transaction that notifies commits
 * alone, one after the other; and only while another JVM listens. Instances know one another by the
 * name of this connection, {@code fordel doorbell}, which is part of how releases get along.
 */
public final class AppendNotifier implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AppendNotifier.class);

    private static final String CHANNEL = "fordel_appended";
    private static final int LISTEN_MILLIS = 1_000;
    private static final long PAUSE_MILLIS = 5;
    private static final long RETRY_MILLIS = 1_000;

    /** Opens connections of its own: a pool's would be taken away while listening. */
    interface Connector {
        Connection open(Properties properties) throws SQLException;
    }

    private final Connector connector;
    private final Runnable whenSetBack;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    private volatile boolean running;
    private volatile boolean othersListen;
    private volatile boolean looked;
    private volatile long highest;
    private boolean rung;
    private List<Thread> threads = List.of();

    /**
     * @param whenSetBack is called when the store stands lower than it has stood: it was restored
     *     from a backup under the running service
     */
    AppendNotifier(Connector connector, Runnable whenSetBack) {
        this.connector = connector;
        this.whenSetBack = whenSetBack;
    }

    /** Calls it at each ring, on the ringing thread: it must be quick and throw nothing. */
    public void onAppend(Runnable listener) {
        listeners.add(listener);
    }

    /** Rings when the running transaction is over; at once when there is none. */
    void notifyAfterTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring();
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, this);
            TransactionSynchronizationManager.registerSynchronization(new Ring());
        }
    }

    private final class Ring implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AppendNotifier.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(
                    AppendNotifier.this, AppendNotifier.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AppendNotifier.this);
            ring();
        }
    }

    private void ring() {
        listeners.forEach(Runnable::run);
        if (othersListen) {
            lock.lock();
            try {
                rung = true;
                changed.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public void start() {
        running = true;
        threads =
                List.of(
                        Thread.ofPlatform()
                                .daemon()
                                .name("doorbell-listens")
                                .start(() -> connected("doorbell", this::listen)),
                        Thread.ofPlatform()
                                .daemon()
                                .name("doorbell-announces")
                                .start(() -> connected("doorbell announcer", this::announce)));
    }

    private interface Session {
        void run(Connection connection) throws SQLException, InterruptedException;
    }

    /** Runs it on a connection of its own, and again on another when the connection breaks. */
    private void connected(String name, Session session) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "fordel " + name);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", "20");
        while (running) {
            try (Connection connection = connector.open(properties)) {
                session.run(connection);
            } catch (SQLException e) {
                if (running) {
                    log.warn(
                            "The {} lost its connection and opens another: {}", name, e.toString());
                    pause(RETRY_MILLIS);
                }
            } catch (InterruptedException e) {
                return; // asked to stop
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        PGConnection channel = connection.unwrap(PGConnection.class);
        listeners.forEach(Runnable::run); // what was announced while nobody listened
        while (running) {
            look(connection);
            var announced = channel.getNotifications(LISTEN_MILLIS);
            if (announced != null && announced.length > 0) {
                listeners.forEach(Runnable::run);
            }
        }
    }

    /** Who else listens, and whether the store is still the one that it was. */
    private void look(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement(
                                """
                                select exists(select from pg_stat_activity
                                              where datname = current_database() and usename = current_user
                                                and application_name = 'fordel doorbell' and pid <> pg_backend_pid()),
                                       coalesce(pg_sequence_last_value('domain_event_index'::regclass), 0)
                                """);
                var found = statement.executeQuery()) {
            found.next();
            othersListen = found.getBoolean(1);
            looked = true;
            long drawn = found.getLong(2);
            if (drawn < highest) {
                log.error(
                        "The event store stood at index {} and stands at {}: it was restored from a backup under this running service, which knows more than it should. It stops; start it again.",
                        highest,
                        drawn);
                sayThatItWasSetBack(connection);
                running = false;
                whenSetBack.run();
            }
            highest = drawn;
        }
    }

    /** For the next start: views may have seen what is gone (see {@link Views}). */
    private static void sayThatItWasSetBack(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into set_back default values");
        }
    }

    /**
     * Whether no other JVM has its notifier at this store: a frozen one has, a dead one has not.
     * False as long as nobody has looked.
     */
    public boolean isAlone() {
        return looked && !othersListen;
    }

    /** The index at which the store was seen last. */
    long highest() {
        return highest;
    }

    private void announce(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement()) {
            while (running) {
                if (awaitRing()) {
                    statement.execute("notify " + CHANNEL);
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS); // many commits, one announcement
                }
            }
        }
    }

    private boolean awaitRing() throws InterruptedException {
        lock.lock();
        try {
            if (!rung) {
                changed.await(LISTEN_MILLIS, TimeUnit.MILLISECONDS);
            }
            boolean wasRung = rung;
            rung = false;
            return wasRung;
        } finally {
            lock.unlock();
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            join(thread);
        }
    }

    private static void join(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join(TimeUnit.MILLISECONDS.toMillis(2L * LISTEN_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
