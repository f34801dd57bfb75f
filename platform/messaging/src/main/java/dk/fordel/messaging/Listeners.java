package dk.fordel.messaging;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One listener container for each subscription. Where it reads on stands in the database ({@link
 * Offsets}); what it commits to the broker is only for those who watch its lag.
 */
final class Listeners implements SmartLifecycle {

    private static final int THREADS = 2;

    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
    private volatile boolean running;

    Listeners(
            List<Subscription> subscriptions,
            Inbox inbox,
            Offsets offsets,
            Map<String, Object> consumer) {
        this.containers =
                subscriptions.stream()
                        .map(subscription -> container(subscription, inbox, offsets, consumer))
                        .toList();
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            Subscription subscription, Inbox inbox, Offsets offsets, Map<String, Object> consumer) {
        var properties = new ContainerProperties(subscription.topic());
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setSyncCommits(false); // nobody reads on from there, so nobody waits for it
        properties.setMissingTopicsFatal(false);
        properties.setFixTxOffsets(true); // the markers of transactions are no lag
        properties.setConsumerRebalanceListener(offsets);
        properties.setMessageListener(new Reading(subscription, inbox, offsets));
        var container =
                new ConcurrentMessageListenerContainer<String, byte[]>(
                        new DefaultKafkaConsumerFactory<>(named(consumer, subscription)),
                        properties);
        container.setConcurrency(THREADS);
        container.setBeanName("inbox-" + subscription.topic());
        container.setCommonErrorHandler(deliverAgainUntilItWorks());
        return container;
    }

    /** A member's name is its own in the group, to which all topics of the service belong. */
    private static Map<String, Object> named(
            Map<String, Object> consumer, Subscription subscription) {
        Map<String, Object> named = new HashMap<>(consumer);
        named.computeIfPresent(
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                (key, instance) -> instance + "-" + subscription.topic());
        return named;
    }

    /** Only an absent database or broker gets here; what a policy refuses is parked. */
    private static DefaultErrorHandler deliverAgainUntilItWorks() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return new DefaultErrorHandler(backOff);
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Hands each batch to the inbox; looks anew where to read on when another has read on. */
    private record Reading(Subscription subscription, Inbox inbox, Offsets offsets)
            implements BatchConsumerAwareMessageListener<String, byte[]> {
        @Override
        public void onMessage(
                List<ConsumerRecord<String, byte[]>> records, @Nullable Consumer<?, ?> consumer) {
            try {
                inbox.receive(records, subscription);
            } catch (Offsets.Moved e) {
                if (consumer == null) {
                    throw e;
                }
                offsets.onPartitionsAssigned(consumer, consumer.assignment());
            }
        }
    }
}
