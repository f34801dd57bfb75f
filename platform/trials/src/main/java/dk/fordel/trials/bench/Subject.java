package dk.fordel.trials.bench;

import dk.fordel.servers.ServiceDatabase;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A service under test and its database. */
record Subject(ServiceDatabase database, ConfigurableApplicationContext context)
        implements AutoCloseable {

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    EventStorageEngine engine() {
        return part(EventStorageEngine.class);
    }

    JdbcClient sql() {
        return part(JdbcClient.class);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(part(PlatformTransactionManager.class));
    }

    /** What its events are written with. */
    Serializer json() {
        return context.getBean("eventSerializer", Serializer.class);
    }

    /** As the owner of its tables. */
    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner(), database.ownerPassword());
    }

    /** As the service itself, outside its pool. */
    Connection asItself() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    void asOwner(String... statements) throws SQLException {
        try (Connection owner = owner();
                var statement = owner.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    long count(String table) {
        return sql().sql("select count(*) from " + table).query(Long.class).single();
    }

    @Override
    public void close() {
        context.close();
    }
}
