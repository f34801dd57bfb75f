package dk.fordel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The answers that were given to idempotency keys, in the table {@code idempotency_key}. */
class IdempotencyKeys {

    private static final int PURGE_AT_ONCE = 5_000;

    /** The first half of an advisory lock's key; the event store's begin with another byte. */
    private static final int LOCKS = 0x1D_00_00_01;

    private final JdbcClient db;
    private final Duration keep;

    IdempotencyKeys(JdbcClient db, Duration keep) {
        this.db = db;
        this.keep = keep;
    }

    /**
     * What was answered the first time.
     *
     * @param sameRequest whether the key came with the same request then
     */
    record Earlier(
            boolean sameRequest,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}

    /**
     * Takes the key for the transaction that runs, until its end, without waiting for anybody.
     *
     * @return false when another transaction holds it
     */
    boolean lock(IdempotencyKey key) {
        return db.sql("select pg_try_advisory_xact_lock(:space, :key)")
                .param("space", LOCKS)
                .param("key", ByteBuffer.wrap(key.id()).getInt())
                .query(Boolean.class)
                .single();
    }

    /**
     * Claims the key, which is locked, for the transaction that runs.
     *
     * @return null when the key is ours now; otherwise the first answer
     */
    @Nullable Earlier claim(IdempotencyKey key) {
        while (!insert(key)) {
            Optional<Earlier> earlier = earlier(key);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            // the purge took it in between, so it is free
        }
        return null;
    }

    private boolean insert(IdempotencyKey key) {
        int claimed =
                db.sql(
                                """
                                insert into idempotency_key (id, caller, method, path, key, request_sha256)
                                values (:id, :caller, :method, :path, :key, :request)
                                on conflict (id) do nothing
                                """)
                        .param("id", key.id())
                        .param("caller", key.caller())
                        .param("method", key.method())
                        .param("path", key.path())
                        .param("key", key.key())
                        .param("request", key.request())
                        .update();
        return claimed == 1;
    }

    private Optional<Earlier> earlier(IdempotencyKey key) {
        return db.sql(
                        """
                        select request_sha256, status, content_type, location, body
                        from idempotency_key where id = :id
                        """)
                .param("id", key.id())
                .query((row, _) ->
                        new Earlier(
                                Arrays.equals(row.getBytes("request_sha256"), key.request()),
                                row.getInt("status"),
                                row.getString("content_type"),
                                row.getString("location"),
                                row.getBytes("body")))
                .optional();
    }

    /** Keeps the answer for those who ask again. */
    void keep(IdempotencyKey key, BufferedAnswer answer) {
        db.sql(
                        """
                        update idempotency_key
                        set status = :status, content_type = :type, location = :location, body = :body
                        where id = :id
                        """)
                .param("status", answer.getStatus())
                .param("type", answer.getContentType())
                .param("location", answer.getHeader("Location"))
                .param("body", answer.body())
                .param("id", key.id())
                .update();
    }

    /** Forgets old answers, a bounded number at once so that no lock lasts. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void purge() {
        int purged;
        do {
            purged =
                    db.sql(
                                    """
                                    delete from idempotency_key where id in (
                                        select id from idempotency_key
                                        where stored_at < now() - make_interval(secs => :seconds)
                                        order by stored_at limit :most for update skip locked)
                                    """)
                            .param("seconds", keep.toSeconds())
                            .param("most", PURGE_AT_ONCE)
                            .update();
        } while (purged == PURGE_AT_ONCE);
    }
}
