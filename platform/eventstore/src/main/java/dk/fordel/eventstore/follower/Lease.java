package dk.fordel.eventstore.follower;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Which of a service's instances may follow, and up to where it has. Who holds the lease lets its
 * beat rise; who sees the same beat for as long as its patience lasts, by its own monotonic clock,
 * may take the lease. No two machines' clocks are compared, so none can be wrong. Two instances may
 * both believe that they hold it, a frozen one for example: the database refuses the position of
 * the old one, and whatever the task writes to must refuse its events (see {@link
 * FollowerTask#begin}).
 */
final class Lease {

    /** The successor of an instance that is frozen waits this long. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);

    private final UUID self = UUID.randomUUID();
    private final String name;
    private final JdbcClient sql;
    private final Duration patience;
    private final BooleanSupplier alone;
    private @Nullable UUID seenHolder;
    private long seenBeat = -1;
    private long seenAt;
    private long beatenAt;

    /**
     * @param name the follower's
     * @param patience how long a holder may be still
     * @param alone whether no other instance of the service is there, so that nobody need be waited
     *     for; it may err, since whoever comes late is refused
     */
    Lease(String name, JdbcClient sql, Duration patience, BooleanSupplier alone) {
        this.name = name;
        this.sql = sql;
        this.patience = patience;
        this.alone = alone;
        sql.sql(
                        "insert into follower_position (name, position) values (:name, -1) on conflict do nothing")
                .param("name", name)
                .update();
    }

    FollowerState state() {
        return sql.sql(
                        "select position, taken, generation, halted from follower_position where name = :name")
                .param("name", name)
                .query(FollowerState.class)
                .single();
    }

    private record Seen(@Nullable UUID holder, long beat) {}

    /** Takes the lease when nobody holds it or its holder is still; tells whether it is ours. */
    boolean take() {
        Seen now =
                sql.sql("select holder, beat from follower_position where name = :name")
                        .param("name", name)
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
                                        update follower_position set holder = :self, beat = beat + 1
                                        where name = :name and beat = :beat
                                        """)
                                .param("self", self)
                                .param("name", name)
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

    /** Notes that everything up to the position is kept; tells whether the lease is still ours. */
    boolean advance(long position, int taken) {
        return mine(
                "beat = beat + 1, position = :position, taken = taken + :taken", position, taken);
    }

    /** Does not wait for the disk: what is lost with it is handed over again. */
    private boolean mine(String change, @Nullable Long position, int taken) {
        beatenAt = System.nanoTime();
        return sql.sql(
                                """
                                update follower_position set %s
                                where name = :name and holder = :self
                                  and set_config('synchronous_commit', 'off', true) is not null
                                """
                                        .formatted(change))
                        .param("name", name)
                        .param("self", self)
                        .param("position", position)
                        .param("taken", taken)
                        .update()
                == 1;
    }

    /** Nobody follows until an operator says so. */
    void halt(String why, int generation) {
        sql.sql(
                        """
                        update follower_position set halted = :why, halted_generation = :generation
                        where name = :name and holder = :self
                        """)
                .param("why", why)
                .param("generation", generation)
                .param("name", name)
                .param("self", self)
                .update();
    }

    /** Ends the halt, in a generation above all; tells whether there was one. */
    boolean resume() {
        return sql.sql(
                                """
                                update follower_position
                                set generation = greatest(generation, halted_generation) + 1,
                                    halted = null, halted_generation = null
                                where name = :name and halted is not null
                                """)
                        .param("name", name)
                        .update()
                == 1;
    }

    /** Gives the lease back, so that another need not wait. */
    void release() {
        sql.sql("update follower_position set holder = null where name = :name and holder = :self")
                .param("name", name)
                .param("self", self)
                .update();
    }
}
