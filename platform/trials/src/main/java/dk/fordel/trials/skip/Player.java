package dk.fordel.trials.skip;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Plays schedules, each writer on a session of its own, all of them in this one thread. */
final class Player implements AutoCloseable {

    /** Opens a session for a writer, or for who terminates one. */
    interface Sessions {
        Connection open() throws SQLException;
    }

    private final Sessions writers;
    private final Sessions admin;
    private final Map<Reader, Scores> readers;
    private final Writer[] all = new Writer[Step.WRITERS];
    private final Map<String, Writer> openStreams = new HashMap<>();
    private final Map<String, Long> nextOf = new HashMap<>();
    private final Map<UUID, Scores.Committed> history = new LinkedHashMap<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private int schedule;
    private Random ids = new Random();

    private record Pending(UUID event, Scores.Committed what) {}

    private static final class Writer {
        @Nullable Connection session;
        boolean inTransaction;
        final List<Pending> pending = new ArrayList<>();
    }

    Player(Sessions writers, Sessions admin, Map<Reader, Scores> readers) {
        this.writers = writers;
        this.admin = admin;
        this.readers = readers;
        for (int i = 0; i < all.length; i++) {
            all[i] = new Writer();
        }
    }

    /** The simulated time; what the stock engine must believe to be now. */
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }

    /** All that was ever committed. */
    Map<UUID, Scores.Committed> history() {
        return history;
    }

    /** Plays the schedule of a seed to its end. */
    void play(long seed) throws Exception {
        schedule++;
        ids = new Random(seed);
        for (Step step : Step.draw(seed)) {
            play(step);
        }
        for (Writer writer : all) {
            end(writer, true);
        }
        look();
        readers.values().forEach(Scores::over);
    }

    private void play(Step step) throws Exception {
        switch (step) {
            case Step.Touch touch -> Tables.touch(begin(all[touch.writer()]));
            case Step.Append append -> append(append);
            case Step.Commit commit -> end(all[commit.writer()], true);
            case Step.Rollback rollback -> end(all[rollback.writer()], false);
            case Step.Kill kill -> kill(all[kill.writer()]);
            case Step.Jump jump -> onAdmin("select jump(%d)".formatted(jump.indexes()));
            case Step.Hold hold -> now = now.plusSeconds(hold.seconds());
            case Step.Look look -> look();
            case Step.Restart restart -> {
                for (Reader reader : readers.keySet()) {
                    reader.restart();
                }
            }
        }
        now = now.plus(Duration.ofMillis(20));
    }

    private Connection begin(Writer writer) throws SQLException {
        Connection session = writer.session == null ? writers.open() : writer.session;
        writer.session = session;
        session.setAutoCommit(false);
        writer.inTransaction = true;
        return session;
    }

    /** A stream that another has open is left alone: its key would make the second one wait. */
    private void append(Step.Append step) throws SQLException {
        String stream = "%d-%d".formatted(schedule, step.stream());
        Writer writer = all[step.writer()];
        if (openStreams.getOrDefault(stream, writer) != writer) {
            return;
        }
        Connection session = begin(writer);
        openStreams.put(stream, writer);
        for (int i = 0; i < step.events(); i++) {
            long sequence = nextOf.merge(stream, 1L, Long::sum) - 1;
            UUID event = new UUID(ids.nextLong(), ids.nextLong());
            Tables.append(
                    session, event, stream, sequence, now.minusSeconds(step.backdatedSeconds()));
            writer.pending.add(new Pending(event, new Scores.Committed(stream, sequence)));
        }
    }

    private void end(Writer writer, boolean commit) throws SQLException {
        if (writer.session == null || !writer.inTransaction) {
            return;
        }
        if (commit) {
            writer.session.commit();
            for (Pending pending : writer.pending) {
                history.put(pending.event(), pending.what());
                readers.values()
                        .forEach(scores -> scores.committed(pending.event(), pending.what()));
            }
        } else {
            writer.session.rollback();
            forget(writer);
        }
        close(writer);
    }

    private void kill(Writer writer) throws SQLException {
        if (writer.session == null || !writer.inTransaction) {
            return;
        }
        int pid = writer.session.unwrap(org.postgresql.PGConnection.class).getBackendPID();
        onAdmin("select pg_terminate_backend(%d, 10000)".formatted(pid));
        writer.session.close();
        writer.session = null;
        forget(writer);
        close(writer);
    }

    private void forget(Writer writer) {
        for (Pending pending : writer.pending) {
            nextOf.merge(pending.what().stream(), -1L, Long::sum);
        }
    }

    private void close(Writer writer) {
        writer.pending.clear();
        writer.inTransaction = false;
        openStreams.values().removeIf(owner -> owner == writer);
    }

    private void look() throws Exception {
        boolean nobodyAppends = openStreams.isEmpty();
        for (var reader : readers.entrySet()) {
            reader.getValue().given(reader.getKey().look());
            if (nobodyAppends) {
                reader.getValue().nothingOpen();
            }
        }
    }

    private @Nullable Connection adminSession;

    private void onAdmin(String statement) throws SQLException {
        if (adminSession == null) {
            adminSession = admin.open();
        }
        try (var admin = adminSession.createStatement()) {
            admin.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Writer writer : all) {
            if (writer.session != null) {
                writer.session.close();
            }
        }
        if (adminSession != null) {
            adminSession.close();
        }
    }
}
