package dk.fordel.trials.peers;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;

import java.sql.Connection;
import java.sql.SQLException;

/** Axon's own JDBC engine on its own PostgreSQL tables, as it comes. */
public final class StockStore {

    private StockStore() {}

    /** Makes its tables; for the database's owner. */
    public static void create(Connection owner, String user) throws SQLException {
        var schema = new EventSchema();
        try (var events = PostgresEventTableFactory.INSTANCE.createDomainEventTable(owner, schema);
                var snapshots =
                        PostgresEventTableFactory.INSTANCE.createSnapshotEventTable(owner, schema);
                var grant = owner.createStatement()) {
            events.execute();
            snapshots.execute();
            grant.execute(
                    "grant select, insert, delete on DomainEventEntry, SnapshotEventEntry to "
                            + user);
            grant.execute("grant usage on sequence domainevententry_globalindex_seq to " + user);
        }
    }

    /** The engine, with the serializer that ours has. */
    public static EventStorageEngine engine(
            ConnectionProvider connections, TransactionManager transactions, Serializer json) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(json)
                .snapshotSerializer(json)
                .build();
    }
}
