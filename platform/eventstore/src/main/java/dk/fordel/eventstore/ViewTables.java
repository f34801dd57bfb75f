package dk.fordel.eventstore;

import org.springframework.jdbc.core.JdbcOperations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The tables of one view, twice: those that are read, and temporary ones of the same names and
 * shapes in one database session, which hide them from whoever writes there. They need no privilege
 * on the schema and are gone with the session.
 *
 * @param names in an order in which rows can be added, those that others point at first
 */
record ViewTables(JdbcOperations jdbc, List<String> names) {

    /**
     * Makes the temporary tables. Which ones are the view's, its reset handlers say: what they
     * empty is what it keeps.
     *
     * @param reset calls the reset handlers; it finds temporary tables only
     */
    static ViewTables beside(JdbcOperations jdbc, Transaction transaction, Runnable reset) {
        List<String> all =
                jdbc.queryForList(
                        """
                        select relname from pg_class
                        where relnamespace = current_schema()::regnamespace and relkind = 'r'
                          and has_table_privilege(oid, 'select') and has_table_privilege(oid, 'delete')
                        """,
                        String.class);
        all.forEach(table ->
                jdbc.execute(
                        "create temporary table %1$s (like %2$s.%1$s including all)"
                                .formatted(quoted(table), live(jdbc))));
        List<String> kept = new ArrayList<>();
        transaction.run(() -> {
            reset.run();
            kept.addAll(
                    jdbc.queryForList(
                            """
                            select c.relname from pg_locks l join pg_class c on c.oid = l.relation
                            where l.pid = pg_backend_pid() and l.mode = 'RowExclusiveLock'
                              and c.relnamespace = pg_my_temp_schema() and c.relkind = 'r'
                            """,
                            String.class));
        });
        all.stream()
                .filter(table -> !kept.contains(table))
                .forEach(table -> jdbc.execute("drop table pg_temp." + quoted(table)));
        return new ViewTables(jdbc, inOrder(jdbc, kept));
    }

    /** Runs something in a transaction. */
    interface Transaction {
        void run(Runnable work);
    }

    private static List<String> inOrder(JdbcOperations jdbc, List<String> tables) {
        List<List<String>> pointers =
                jdbc.query(
                        """
                        select child.relname, parent.relname
                        from pg_constraint join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
                        where contype = 'f' and conrelid <> confrelid and connamespace = current_schema()::regnamespace
                        """,
                        (row, n) -> List.of(row.getString(1), row.getString(2)));
        List<String> left = new ArrayList<>(tables);
        List<String> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> next =
                    left.stream()
                            .filter(table ->
                                    pointers.stream()
                                            .noneMatch(pointer ->
                                                    pointer.getFirst().equals(table)
                                                            && left.contains(pointer.getLast())))
                            .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException(
                        "The tables %s point at one another in a circle; no order fills them."
                                .formatted(left));
            }
            ordered.addAll(next);
            left.removeAll(next);
        }
        return ordered;
    }

    /** Lets the database know how large they have grown; nobody else looks after such tables. */
    void analyze() {
        names.forEach(table -> jdbc.execute("analyze pg_temp." + quoted(table)));
    }

    /** Puts the new rows where the old ones are, in the running transaction. */
    void replaceTheOldRows() {
        names.reversed()
                .forEach(table ->
                        jdbc.execute("delete from %s.%s".formatted(live(jdbc), quoted(table))));
        names.forEach(table -> {
            String columns =
                    jdbc.queryForObject(
                            """
                            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                            """,
                            String.class,
                            "pg_temp." + quoted(table));
            jdbc.execute(
                    "insert into %1$s.%2$s (%3$s) overriding system value select %3$s from pg_temp.%2$s"
                            .formatted(live(jdbc), quoted(table), columns));
        });
    }

    private static String live(JdbcOperations jdbc) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select quote_ident(current_schema())", String.class));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
