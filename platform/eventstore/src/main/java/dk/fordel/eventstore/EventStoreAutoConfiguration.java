package dk.fordel.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;

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
class EventStoreAutoConfiguration {

    /** How many events a stream grows by before its state is stored beside it. */
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 100;

    private static final int VIEW_BATCH_SIZE = 500;

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

    @Bean
    Doorbell doorbell(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password,
            ConfigurableApplicationContext service) {
        return new Doorbell(
                properties -> {
                    properties.setProperty("user", user);
                    properties.setProperty("password", password);
                    return DriverManager.getConnection(url, properties);
                },
                () -> end(service));
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
            Doorbell doorbell,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration axon) {
        return PostgresEventStorageEngine.create(
                jdbc,
                doorbell,
                builder ->
                        builder.snapshotSerializer(serializer)
                                .eventSerializer(eventSerializer)
                                .upcasterChain(axon.upcasterChain())
                                .snapshotFilter(
                                        axon.snapshotFilter()
                                                .combine(snapshot ->
                                                        isKnown(snapshot, serializer))));
    }

    /**
     * A snapshot is only a shortcut: one of a class that is gone is passed over, and the events are
     * read.
     */
    private static boolean isKnown(DomainEventData<?> snapshot, Serializer serializer) {
        return serializer.classForType(snapshot.getPayload().getType())
                != UnknownSerializedType.class;
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
    Paced viewWaker(WakingEventStore store, Doorbell doorbell) {
        var waker = new Paced("views-are-woken", store::wakeViews);
        doorbell.onRing(waker);
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
    CorrelationDataProvider correlation() {
        return new MdcCorrelation();
    }

    /**
     * Views follow the store in its order, each at its own position. What a view cannot take is set
     * aside with all that follows in the same aggregate, never skipped.
     */
    @Bean
    ConfigurerModule views(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            JdbcOperations jdbc,
            Clock clock) {
        return configurer -> {
            GenericEventMessage.clock = clock;
            configurer
                    .eventProcessing()
                    .usingTrackingEventProcessors()
                    .registerTrackingEventProcessorConfiguration(axon ->
                            // With one thread Axon 4.13 forgets a segment for ever when the
                            // processor is stopped before it has begun with it.
                            TrackingEventProcessorConfiguration.forParallelProcessing(2)
                                    .andInitialSegmentsCount(1)
                                    .andBatchSize(VIEW_BATCH_SIZE)
                                    .andEventAvailabilityTimeout(
                                            1, java.util.concurrent.TimeUnit.SECONDS)
                                    .andTokenClaimInterval(
                                            2, java.util.concurrent.TimeUnit.SECONDS))
                    .registerDefaultHandlerInterceptor((axon, name) -> new NoWaitForTheDisk(jdbc))
                    .registerDefaultListenerInvocationErrorHandler(
                            axon -> PropagatingErrorHandler.INSTANCE)
                    .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.INSTANCE)
                    .registerDeadLetterQueueProvider(group ->
                            axon ->
                                    JdbcSequencedDeadLetterQueue.builder()
                                            .processingGroup(group)
                                            .connectionProvider(connections)
                                            .transactionManager(transactions)
                                            .genericSerializer(serializer)
                                            .eventSerializer(eventSerializer)
                                            .build());
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
    ViewRows viewRows(JdbcOperations jdbc) {
        return new ViewRows(jdbc);
    }

    @Bean
    ReferenceIds referenceIds(JdbcClient sql) {
        return new ReferenceIds(sql);
    }

    @Bean
    Views rebuildableViews(
            org.axonframework.config.Configuration axon,
            PostgresEventStorageEngine engine,
            JdbcClient sql) {
        return new Views(axon.eventProcessingConfiguration(), engine, sql);
    }

    /** The service is not ready before. */
    @Bean
    ApplicationRunner viewsAfterSetBack(Views views) {
        return arguments -> views.rebuildAfterSetBack();
    }
}
