package dk.fordel.eventstore;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a view writes. What a batch of events writes travels to the database together, in its
 * order, at the end of the batch and in its transaction; so a view is rebuilt several times as
 * fast. A view that must read what it has just written uses a JdbcClient instead.
 *
 * <p>Such a transaction need not reach the disk before the next begins: view and position are lost
 * together or not at all, and the events are still there.
 */
public final class ViewRows {

    private static final String WRITES = "dk.fordel.eventstore.ViewRows";

    private final JdbcOperations jdbc;
    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();

    ViewRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A statement with parameters by name ({@code :tally}); nothing is written before {@link
     * Statement#update}.
     */
    public Statement sql(String sql) {
        return new Statement(parsed.computeIfAbsent(sql, NamedParameterUtils::parseSqlStatement));
    }

    /** A statement and its parameters. */
    public final class Statement {

        private final ParsedSql sql;
        private final MapSqlParameterSource parameters = new MapSqlParameterSource();

        private Statement(ParsedSql sql) {
            this.sql = sql;
        }

        /** Sets a parameter. */
        public Statement param(String name, @Nullable Object value) {
            parameters.addValue(name, value);
            return this;
        }

        /** Sets a parameter that may be null, with its type of {@link java.sql.Types}. */
        public Statement param(String name, @Nullable Object value, int sqlType) {
            parameters.addValue(name, value, sqlType);
            return this;
        }

        /** Writes it, in its turn; at once outside of a batch of events. */
        public void update() {
            Write write =
                    new Write(
                            NamedParameterUtils.substituteNamedParameters(sql, parameters),
                            NamedParameterUtils.buildValueArray(sql, parameters, null));
            if (CurrentUnitOfWork.isStarted()) {
                writesOf(CurrentUnitOfWork.get().root()).add(write);
            } else {
                jdbc.update(write.sql(), write.values());
            }
        }
    }

    private record Write(String sql, @Nullable Object[] values) {}

    private List<Write> writesOf(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(
                WRITES,
                key -> {
                    List<Write> writes = new ArrayList<>();
                    batch.onPrepareCommit(ending -> flush(writes));
                    return writes;
                });
    }

    /** Writes at once what the running batch has not yet written. */
    void flush() {
        List<Write> writes = pending();
        if (writes != null) {
            flush(writes);
        }
    }

    /** Writes nothing of what the running batch has not yet written. */
    void forget() {
        List<Write> writes = pending();
        if (writes != null) {
            writes.clear();
        }
    }

    private static @Nullable List<Write> pending() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getResource(WRITES)
                : null;
    }

    /** Neighbours with the same statement make one JDBC batch. */
    private void flush(List<Write> writes) {
        for (int from = 0; from < writes.size(); ) {
            String sql = writes.get(from).sql();
            List<@Nullable Object[]> values = new ArrayList<>();
            while (from < writes.size() && writes.get(from).sql().equals(sql)) {
                values.add(writes.get(from++).values());
            }
            jdbc.batchUpdate(sql, values);
        }
        writes.clear();
    }
}
