package dk.fordel.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;

import javax.sql.DataSource;

/** Wires the views: how they follow the store, what they set aside, how they are rebuilt. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    static final int VIEW_BATCH_SIZE = 500;

    /** Aggregates, and events of each; a view that has as many set aside stops. */
    private static final int MOST_SET_ASIDE = 100_000;

    /**
     * Views follow the store in its order, each at its own position. What a view cannot take is set
     * aside with all that follows in the same aggregate, never skipped.
     */
    @Bean
    ConfigurerModule views(JdbcOperations jdbc, OneByOne oneByOne, Clock clock) {
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
                    .registerDefaultHandlerInterceptor((axon, name) -> oneByOne.of(name))
                    .registerDefaultDeadLetterPolicy(axon -> oneByOne)
                    .registerDefaultListenerInvocationErrorHandler(
                            axon -> PropagatingErrorHandler.INSTANCE)
                    .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.INSTANCE);
        };
    }

    /** Where each view sets events aside. */
    @Bean
    ConfigurerModule setAside(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        return new ConfigurerModule() {
            /** After Axon's own module, which would take the queues away again. */
            @Override
            public int order() {
                return 1;
            }

            @Override
            public void configureModule(Configurer configurer) {
                var processing = configurer.eventProcessing();
                processing.registerDeadLetterQueueProvider(group -> {
                    // or each event would ask whether anything stands before it
                    processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                            group, (axon, invoker) -> invoker.enableSequenceIdentifierCache());
                    return axon ->
                            JdbcSequencedDeadLetterQueue.builder()
                                    .processingGroup(group)
                                    .connectionProvider(connections)
                                    .transactionManager(transactions)
                                    .genericSerializer(serializer)
                                    .eventSerializer(eventSerializer)
                                    .maxSequences(MOST_SET_ASIDE)
                                    .maxSequenceSize(MOST_SET_ASIDE)
                                    .build();
                });
            }
        };
    }

    @Bean
    OneByOne oneByOne(JdbcOperations jdbc, ViewRows rows) {
        return new OneByOne(jdbc, rows);
    }

    @Bean
    ViewRows viewRows(JdbcOperations jdbc) {
        return new ViewRows(jdbc);
    }

    @Bean
    Discarded discarded(JdbcClient sql) {
        return new Discarded(sql);
    }

    @Bean
    Rebuilds rebuilds(
            org.axonframework.config.Configuration axon,
            PostgresEventStorageEngine engine,
            JdbcOperations jdbc,
            DataSource source,
            AppendNotifier.Connector connector,
            PlatformTransactionManager transactions,
            TokenStore tokens,
            OneByOne oneByOne,
            Discarded discarded) {
        var temporaryTablesOnly = new TransactionTemplate(transactions);
        temporaryTablesOnly.setReadOnly(true);
        return new Rebuilds(
                axon.eventProcessingConfiguration(),
                source,
                connector,
                new Rebuild.Platform(
                        engine,
                        jdbc,
                        new TransactionTemplate(transactions),
                        temporaryTablesOnly,
                        tokens,
                        oneByOne,
                        discarded));
    }

    @Bean
    Aside aside(
            org.axonframework.config.Configuration axon,
            JdbcClient sql,
            PlatformTransactionManager transactions,
            Discarded discarded) {
        return new Aside(
                axon.eventProcessingConfiguration(),
                sql,
                new TransactionTemplate(transactions),
                discarded);
    }

    @Bean
    Views rebuildableViews(
            org.axonframework.config.Configuration axon,
            PostgresEventStorageEngine engine,
            JdbcClient sql,
            Rebuilds rebuilds,
            Aside aside,
            Clock clock) {
        return new Views(axon.eventProcessingConfiguration(), engine, sql, rebuilds, aside, clock);
    }

    @Bean
    MeterBinder viewsAreWatched(Views views) {
        return metrics -> {
            Gauge.builder(
                            "fordel.views.behind",
                            () ->
                                    views.all().stream()
                                            .mapToDouble(views::secondsBehind)
                                            .max()
                                            .orElse(0))
                    .baseUnit("seconds")
                    .description("How long the slowest view has not come to the next event")
                    .register(metrics);
            Gauge.builder(
                            "fordel.views.set.aside",
                            () -> views.all().stream().mapToLong(Views.View::setAside).sum())
                    .description(
                            "Events that views could not take, with those that wait behind them")
                    .register(metrics);
        };
    }

    /** The service is not ready before. */
    @Bean
    ApplicationRunner viewsAfterSetBack(Views views) {
        return arguments -> views.rebuildAfterSetBack();
    }
}
