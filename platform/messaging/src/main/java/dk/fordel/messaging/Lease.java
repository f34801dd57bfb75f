package dk.fordel.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Which of a service's relays may send, and up to where it has. Who holds the lease lets its beat
 * rise; who sees the same beat for as long as its patience lasts, by its own monotonic clock, may
 * take the lease. No two machines' clocks are compared, so none can be wrong. Two relays may both
 * believe that they hold it, a frozen one for example: the database refuses the position of the old
 * one, and the broker its events (see {@link FencedProducer}).
 */
final class Lease {

    /** The successor of a relay that is frozen waits this long. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);

    private final UUID self = UUID.randomUUID();
    private final String topic;
    private final JdbcClient sql;
    private final Duration patience;
    private final BooleanSupplier alone;
    private @Nullable UUID seenHolder;
    private long seenBeat = -1;
    private long seenAt;
    private long beatenAt;

    /**
     * @param patience how long a holder may be still
     * @param alone whether no other instance of the service is there, so that nobody need be waited
     *     for; it may err, since the broker cuts whoever comes late
     */
    Lease(String topic, JdbcClient sql, Duration patience, BooleanSupplier alone) {
        this.topic = topic;
        this.sql = sql;
        this.patience = patience;
        this.alone = alone;
        sql.sql(
                        "insert into relay_position (topic, position, sent) values (:topic, -1, 0) on conflict do nothing")
                .param("topic", topic)
                .update();
    }

    /**
     * How far the relay is.
     *
     * @param position index of the last event that was looked at
     * @param generation how often an operator let it go on after a restore
     * @param halted why it does not send; null when it does
     */
    record State(long position, int generation, @Nullable String halted) {}

    State state() {
        return sql.sql(
                        "select position, generation, halted from relay_position where topic = :topic")
                .param("topic", topic)
                .query(State.class)
                .single();
    }

    private record Seen(@Nullable UUID holder, long beat) {}

    /** Takes the lease when nobody holds it or its holder is still; tells whether it is ours. */
    boolean take() {
        Seen now =
                sql.sql("select holder, beat from relay_position where topic = :topic")
                        .param("topic", topic)
                        .query(Seen.class)
                        .single();
        boolean changed = now.beat() != seenBeat || !Objects.equals(now.holder(), seenHolder);
        if (changed) {
            seenHolder = now.holder();
            seenBeat = now.beat();
            seenAt = System.nanoTime();
        }
        boolean free =
                now.holder() == null
                        || now.holder().equals(self)
                        || alone.getAsBoolean()
                        || System.nanoTime() - seenAt > patience.toNanos();
        return free
                && sql.sql(
                                        """
                                        update relay_position set holder = :self, beat = beat + 1
                                        where topic = :topic and beat = :beat
                                        """)
                                .param("self", self)
                                .param("topic", topic)
                                .param("beat", now.beat())
                                .update()
                        == 1;
    }

    /** Lets the beat rise when it is time; tells whether the lease is still ours. */
    boolean beat() {
        if (System.nanoTime() - beatenAt < BETWEEN_BEATS.toNanos()) {
            return true;
        }
        return mine("beat = beat + 1", null, 0);
    }

    /** Notes that everything up to the position is sent; tells whether the lease is still ours. */
    boolean advance(long position, int sent) {
        return mine("beat = beat + 1, position = :position, sent = sent + :sent", position, sent);
    }

    /**
     * Does not wait for the disk: what is lost with it, the topic knows better (see {@link Tail}).
     */
    private boolean mine(String change, @Nullable Long position, int sent) {
        beatenAt = System.nanoTime();
        return sql.sql(
                                """
                                update relay_position set %s
                                where topic = :topic and holder = :self
                                  and set_config('synchronous_commit', 'off', true) is not null
                                """
                                        .formatted(change))
                        .param("topic", topic)
                        .param("self", self)
                        .param("position", position)
                        .param("sent", sent)
                        .update()
                == 1;
    }

    /** Stops sending until an operator says so. */
    void halt(String why, int generationOnTheTopic) {
        sql.sql(
                        """
                        update relay_position set halted = :why, halted_generation = :generation
                        where topic = :topic and holder = :self
                        """)
                .param("why", why)
                .param("generation", generationOnTheTopic)
                .param("topic", topic)
                .param("self", self)
                .update();
    }

    /**
     * Lets a halted relay go on in a new generation, from where the store thinks it was.
     *
     * @return whether it was halted
     */
    boolean resume() {
        return sql.sql(
                                """
                                update relay_position
                                set generation = greatest(generation, halted_generation) + 1,
                                    halted = null, halted_generation = null
                                where topic = :topic and halted is not null
                                """)
                        .param("topic", topic)
                        .update()
                == 1;
    }

    /** Gives the lease back, so that another need not wait. */
    void release() {
        sql.sql("update relay_position set holder = null where topic = :topic and holder = :self")
                .param("topic", topic)
                .param("self", self)
                .update();
    }
}
