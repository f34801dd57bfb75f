package dk.fordel.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * Wires Axon to PostgreSQL. Placed after Boot's data source and before Axon's own JDBC
 * configuration, which would otherwise run too early and leave a store in memory (the first of the
 * three fixes of decision 0002).
 */
@AutoConfiguration(
        after = {
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcClientAutoConfiguration.class
        },
        before = {JdbcAutoConfiguration.class, TransactionAutoConfiguration.class})
@PropertySource("classpath:dk/fordel/eventstore/defaults.properties")
@Import(ViewsConfiguration.class)
class EventStoreAutoConfiguration {

    /** How many events a stream grows by before its state is stored beside it. */
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 100;

    /** A killed process holds its views' positions this long, no longer. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    StoredNames storedNames(BeanFactory beans) {
        return new StoredNames(AutoConfigurationPackages.get(beans));
    }

    /**
     * One JSON serializer for everything that Axon stores. Fix two: replay tokens name the classes
     * they wrap.
     */
    @Bean
    @Primary
    Serializer serializer(StoredNames names) {
        return new StableNamesSerializer(names);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(StoredNames names) {
        return new StableNamesSerializer(names);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(StoredNames names) {
        return new StableNamesSerializer(names);
    }

    /** Connections of their own, outside of the pool. */
    @Bean
    AppendNotifier.Connector eventStoreConnector(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password) {
        return properties -> {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
            return DriverManager.getConnection(url, properties);
        };
    }

    @Bean
    AppendNotifier appendNotifier(
            AppendNotifier.Connector connector, ConfigurableApplicationContext service) {
        return new AppendNotifier(connector, () -> end(service));
    }

    /** Whoever runs the service starts it again, as after a crash. */
    private static void end(ConfigurableApplicationContext service) {
        Thread.ofPlatform()
                .name("set-back")
                .start(() -> System.exit(SpringApplication.exit(service, () -> 1)));
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            JdbcOperations jdbc,
            AppendNotifier notifier,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration axon) {
        IndexSequence.mend(jdbc, -1);
        return PostgresEventStorageEngine.create(
                jdbc,
                notifier,
                builder ->
                        builder.snapshotSerializer(serializer)
                                .eventSerializer(eventSerializer)
                                .upcasterChain(axon.upcasterChain())
                                .snapshotFilter(snapshot -> isKnown(snapshot, serializer)));
    }

    /**
     * A snapshot is only a shortcut: one of a class that is gone, or that has kept other fields, is
     * passed over, and the events are read. Axon's own filter would pass over all of them: it asks
     * for the {@code @Revision} of the aggregate, and the revision here is its {@link Shape}.
     */
    private static boolean isKnown(DomainEventData<?> snapshot, Serializer serializer) {
        var stored = snapshot.getPayload().getType();
        Class<?> type = serializer.classForType(stored);
        return type != UnknownSerializedType.class
                && Objects.equals(
                        stored.getRevision(), serializer.typeForClass(type).getRevision());
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    WakingEventStore eventStore(
            PostgresEventStorageEngine engine, org.axonframework.config.Configuration axon) {
        return new WakingEventStore(
                EmbeddedEventStore.builder()
                        .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                        .spanFactory(axon.getComponent(EventBusSpanFactory.class)),
                engine);
    }

    @Bean
    AggregateReader aggregateReader(org.axonframework.config.Configuration axon) {
        return new AggregateReader(axon);
    }

    @Bean
    Throttle viewWaker(WakingEventStore store, AppendNotifier notifier) {
        var waker = new Throttle("views-are-woken", store::wakeViews);
        notifier.onAppend(waker);
        return waker;
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }

    @Bean
    SnapshotTriggerDefinition snapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_BETWEEN_SNAPSHOTS);
    }

    @Bean
    CorrelationDataProvider originCorrelation() {
        return new OriginCorrelation();
    }

    @Bean
    CorrelationDataProvider traceCorrelation() {
        return new TraceCorrelation();
    }

    @Bean
    InitializingBean whoActed(CommandBus commands, EventBus store) {
        return () -> {
            commands.registerDispatchInterceptor(new OriginOfCommands());
            store.registerDispatchInterceptor(new ActorNeeded());
        };
    }

    /**
     * A transaction that stalls after it has appended stalls every reader; somebody must see it.
     */
    @Bean
    MeterBinder heldFloors(JdbcClient sql) {
        return metrics ->
                Gauge.builder(
                                "fordel.eventstore.floor.age",
                                () ->
                                        sql.sql("select oldest_floor_age()")
                                                .query(Double.class)
                                                .single())
                        .baseUnit("seconds")
                        .description("How long the oldest appending transaction has been open")
                        .register(metrics);
    }

    @Bean
    ReferenceIds referenceIds(JdbcClient sql) {
        return new ReferenceIds(sql);
    }
}
