package dk.fordel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.servers.PostgresServer;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** What a batch of events writes is written at its end, in its order, or not at all. */
class ViewRowsTest {

    static PostgresServer server;
    static TestStore store;
    static ViewRows rows;

    @BeforeAll
    static void start() throws SQLException {
        server = PostgresServer.temporary();
        store = TestStore.on(server, "rows");
        var database = store.database();
        try (var owner =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("create table tally_row (name text primary key, number int)");
            statement.execute("grant select, insert, update on tally_row to " + database.user());
        }
        rows = new ViewRows(new JdbcTemplate(store.source()));
    }

    @AfterAll
    static void stop() {
        store.close();
        server.close();
    }

    @Test
    void a_batch_writes_at_its_end_and_in_its_order() {
        inATransactionThatIsForgotten(() -> {
            UnitOfWork<?> batch = batch();
            insert("first", 1);
            insert("second", 2);
            rows.sql("update tally_row set number = number + :more").param("more", 10).update();
            insert("third", 3);
            assertThat(numbers()).as("before the end").isEmpty();
            batch.commit();
            assertThat(numbers()).containsExactly(3, 11, 12);
        });
    }

    @Test
    void a_batch_that_fails_writes_nothing() {
        inATransactionThatIsForgotten(() -> {
            UnitOfWork<?> batch = batch();
            insert("first", 1);
            batch.rollback();
            assertThat(numbers()).isEmpty();
        });
    }

    @Test
    void outside_of_a_batch_it_writes_at_once() {
        inATransactionThatIsForgotten(() -> {
            insert("first", 1);
            assertThat(numbers()).containsExactly(1);
        });
    }

    private static void inATransactionThatIsForgotten(Runnable work) {
        store.transaction()
                .executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    work.run();
                });
    }

    private static UnitOfWork<?> batch() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("a batch"));
    }

    private static void insert(String name, int number) {
        rows.sql("insert into tally_row values (:name, :number)")
                .param("name", name)
                .param("number", number)
                .update();
    }

    private static List<Integer> numbers() {
        return store.sql()
                .sql("select number from tally_row order by number")
                .query(Integer.class)
                .list();
    }
}
