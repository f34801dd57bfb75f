package dk.fordel.trials.skip;

import dk.fordel.eventstore.OrderedEvents;
import dk.fordel.trials.peers.Debezium;
import dk.fordel.trials.peers.StockStore;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Plays schedules against all readers on one store, and counts. */
public final class SkipTrial {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConfigurableApplicationContext store;
    private final Player.Sessions writers;
    private final String adminUrl;
    private final String database;

    /**
     * @param store a service's store, as Spring has it
     * @param writers opens sessions as that service
     * @param adminUrl JDBC URL of a superuser, in any database
     * @param database where the store is
     */
    public SkipTrial(
            ConfigurableApplicationContext store,
            WriterSessions writers,
            String adminUrl,
            String database) {
        this.store = store;
        this.writers = writers::open;
        this.adminUrl = adminUrl;
        this.database = database;
    }

    /** Opens sessions as the service whose store it is. */
    public interface WriterSessions {
        Connection open() throws SQLException;
    }

    /**
     * What a reader has shown.
     *
     * @param events how many were committed
     * @param skipped never given
     * @param disordered given after a later one of the same stream
     * @param twice given again, or never committed
     * @param stalls looks that did not give all although nobody could append below
     */
    public record Row(
            String reader, long events, long skipped, long disordered, long twice, long stalls) {}

    /** Makes the peers' tables; for the owner of the store's. */
    public static void create(Connection owner, String user) throws SQLException {
        StockStore.create(owner, user);
        try (var statement = owner.createStatement()) {
            for (String table : Tables.CREATE) {
                statement.execute(table);
            }
            statement.execute(
                    "grant select, insert on fence_event, outbox_event, touched to " + user);
            statement.execute("alter table DomainEventEntry alter column metaData drop not null");
        }
    }

    /** Plays so many schedules, from a seed on; tells after each how many are done. */
    public List<Row> play(int schedules, long seed, IntConsumer progress) throws Exception {
        JdbcClient sql = store.getBean(JdbcClient.class);
        Serializer json = store.getBean("eventSerializer", Serializer.class);
        var stock =
                StockStore.engine(
                        store.getBean(ConnectionProvider.class),
                        store.getBean(TransactionManager.class),
                        json);
        Map<Reader, Scores> readers = new LinkedHashMap<>();
        readers.put(Readers.ours(store.getBean(OrderedEvents.class)), new Scores());
        readers.put(Readers.stock(stock, json), new Scores());
        readers.put(Readers.fence(sql), new Scores());
        readers.put(Readers.withoutHorizon(sql), new Scores());
        var received = new ConcurrentLinkedQueue<UUID>();
        Clock usual = GenericEventMessage.clock;
        List<Row> rows = new ArrayList<>();
        try (var debezium =
                        Debezium.follow(
                                adminUrl,
                                database,
                                "outbox_event",
                                changes -> changes.forEach(one -> received.add(eventOf(one))));
                var player = new Player(writers, this::admin, readers)) {
            GenericEventMessage.clock = player.clock();
            for (int i = 0; i < schedules; i++) {
                player.play(seed + i);
                progress.accept(i + 1);
            }
            readers.values().forEach(Scores::over);
            readers.forEach((reader, scores) -> rows.add(row(reader.name(), scores)));
            rows.add(row("Debezium on an outbox", scoresOf(player.history(), received)));
        } finally {
            GenericEventMessage.clock = usual;
        }
        return rows;
    }

    private static UUID eventOf(String change) {
        return UUID.fromString(JSON.readTree(change).at("/after/event_id").asString());
    }

    /** The log is read by itself, at its own pace: it is counted when all is over. */
    private static Scores scoresOf(
            Map<UUID, Scores.Committed> history, ConcurrentLinkedQueue<UUID> received) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (received.size() < history.size() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PATIENCE.toNanos() / 1_000);
        }
        var scores = new Scores();
        history.forEach(scores::committed);
        scores.given(List.copyOf(received));
        scores.over();
        scores.over();
        return scores;
    }

    private static Row row(String name, Scores scores) {
        return new Row(
                name,
                scores.events(),
                scores.skipped(),
                scores.disordered(),
                scores.twice(),
                scores.stalls());
    }

    private Connection admin() throws SQLException {
        return DriverManager.getConnection(
                adminUrl.replaceFirst("/postgres\\?", "/" + database + "?"));
    }
}
