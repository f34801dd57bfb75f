package dk.fordel.messaging;

import dk.fordel.eventstore.AppendNotifier;
import dk.fordel.eventstore.OrderedEvents;
import dk.fordel.eventstore.Views;
import dk.fordel.eventstore.follower.Follower;
import dk.fordel.eventstore.follower.Followers;
import dk.fordel.kernel.Actor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Wires relay and inbox of a service from its one {@link Publication} and its {@link
 * Subscription}s.
 */
@AutoConfiguration(
        after = KafkaAutoConfiguration.class,
        afterName = {
            "dk.fordel.eventstore.EventStoreAutoConfiguration",
            "dk.fordel.eventstore.follower.FollowerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@PropertySource("classpath:dk/fordel/messaging/defaults.properties")
class MessagingAutoConfiguration {

    /** Bytes; the store takes no event that would not fit, in any alphabet. */
    static final int LONGEST_MESSAGE = 4_200_000;

    private static final String KEEP_EVERYTHING = "-1";

    @Bean
    WireFormat wireFormat(
            @Value("${fordel.region}") String region,
            @Value("${spring.application.name}") String service) {
        return new WireFormat(region, service);
    }

    /**
     * Topics keep everything, from the first event on; created with the same settings by whoever
     * comes first.
     */
    @Bean
    KafkaAdmin.NewTopics topics(
            KafkaAdmin admin,
            List<Publication> publications,
            List<Subscription> subscriptions,
            @Value("${fordel.topics.partitions}") int partitions,
            @Value("${fordel.topics.replicas}") int replicas) {
        admin.setCreateOrModifyTopic(new Partitions(admin)::mayBeMade);
        Set<String> names = new LinkedHashSet<>();
        publications.forEach(publication -> names.add(publication.topic()));
        subscriptions.forEach(subscription -> names.add(subscription.topic()));
        return new KafkaAdmin.NewTopics(
                names.stream()
                        .map(name ->
                                TopicBuilder.name(name)
                                        .partitions(partitions)
                                        .replicas(replicas)
                                        .config(
                                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                                Integer.toString(LONGEST_MESSAGE))
                                        .config(TopicConfig.RETENTION_MS_CONFIG, KEEP_EVERYTHING)
                                        .config(TopicConfig.RETENTION_BYTES_CONFIG, KEEP_EVERYTHING)
                                        .config(
                                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                                TopicConfig.CLEANUP_POLICY_DELETE)
                                        .build())
                        .toArray(org.apache.kafka.clients.admin.NewTopic[]::new));
    }

    @Bean
    @ConditionalOnBean(Publication.class)
    Follower relay(
            Publication publication,
            OrderedEvents store,
            Followers followers,
            KafkaAdmin admin,
            WireFormat format,
            MeterRegistry metrics,
            Views views,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        Follower relay = followers.of(new Relay(publication, store, admin, format, brokers));
        Gauge.builder("fordel.relay.lag", () -> views.end() - Math.max(0, relay.state().position()))
                .description("Events stored and not yet acknowledged by the broker")
                .register(metrics);
        Gauge.builder("fordel.relay.halted", () -> relay.state().halted() == null ? 0 : 1)
                .description("1 when the relay waits for an operator after a restore")
                .register(metrics);
        return relay;
    }

    /** Nothing is appended that others could not read. */
    @Bean
    @ConditionalOnBean(Publication.class)
    InitializingBean publishableOnly(EventBus store, Publication publication) {
        return () -> store.registerDispatchInterceptor(new Publishable(publication));
    }

    @Bean
    ParkedMessages parkedMessages(JdbcClient sql, WireFormat format, MeterRegistry metrics) {
        var parked = new ParkedMessages(sql, format);
        Gauge.builder("fordel.inbox.parked", parked::count)
                .description("Foreign events that wait for an operator")
                .register(metrics);
        return parked;
    }

    @Bean
    Offsets offsets(JdbcOperations jdbc, KafkaAdmin admin) {
        return new Offsets(jdbc, admin);
    }

    @Bean
    Inbox inbox(
            JdbcClient sql,
            PlatformTransactionManager transactions,
            WireFormat format,
            ParkedMessages parked,
            Offsets offsets,
            ObjectProvider<ObservationRegistry> observations,
            MeterRegistry metrics,
            @Value("${spring.application.name}") String service) {
        return new Inbox(
                sql,
                new TransactionTemplate(transactions),
                format,
                parked,
                offsets,
                observations.getIfAvailable(() -> ObservationRegistry.NOOP),
                metrics,
                Actor.service(service));
    }

    @Bean
    Listeners listeners(
            List<Subscription> subscriptions,
            Inbox inbox,
            Offsets offsets,
            @Value("${spring.kafka.bootstrap-servers}") String brokers,
            @Value("${spring.application.name}") String service,
            @Value("${fordel.instance}") String instance) {
        Map<String, Object> consumer = new HashMap<>();
        consumer.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, service);
        consumer.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        consumer.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // What a killed relay has begun to send comes again under the same ids: no need to wait for
        // the end of a transaction.
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        consumer.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        if (!instance.isBlank()) {
            // one that was killed and started again takes its place at once
            consumer.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        }
        return new Listeners(subscriptions, inbox, offsets, consumer);
    }

    @Bean
    ParkedMessageService parkedMessageService(
            ParkedMessages parked,
            Inbox inbox,
            WireFormat format,
            PlatformTransactionManager transactions,
            List<Subscription> subscriptions) {
        TransactionOperations transaction = new TransactionTemplate(transactions);
        return new ParkedMessageService(parked, inbox, format, transaction, subscriptions);
    }

    /** Its name is that of the health contributor: flow. */
    @Bean
    Troubles flowHealthIndicator(
            Views views,
            ParkedMessages parked,
            @Qualifier("relay") ObjectProvider<Follower> follower,
            MeterRegistry metrics) {
        Follower relay = follower.getIfAvailable();
        var troubles =
                new Troubles(
                        views,
                        parked,
                        () -> relay == null ? null : relay.state().halted(),
                        relay == null ? null : () -> relay.state().position());
        if (relay != null) {
            Gauge.builder("fordel.relay.behind", troubles::secondsUnsent)
                    .baseUnit("seconds")
                    .description("How long the oldest event that was not sent has waited")
                    .register(metrics);
        }
        return troubles;
    }

    @Bean
    OperationsController operationsController(
            ParkedMessages parked,
            ParkedMessageService parkedMessageService,
            Views views,
            List<Subscription> subscriptions,
            JdbcClient sql,
            @Qualifier("relay") ObjectProvider<Follower> relay,
            Troubles troubles) {
        return new OperationsController(
                parked, parkedMessageService, views, subscriptions, sql, relay, troubles);
    }

    @Bean
    @ConditionalOnBean(Publication.class)
    FeedBell feedBell(AppendNotifier notifier, MeterRegistry metrics) {
        var bell = new FeedBell();
        notifier.onAppend(bell::ring);
        Gauge.builder("fordel.feed.waiting", bell::waiting)
                .description("Requests of the feed that wait for an event")
                .register(metrics);
        return bell;
    }

    @Bean
    @ConditionalOnBean(Publication.class)
    FeedController feedController(
            Publication publication, OrderedEvents store, WireFormat format, FeedBell bell) {
        return new FeedController(publication, new Feed(publication, store, format), bell);
    }
}
