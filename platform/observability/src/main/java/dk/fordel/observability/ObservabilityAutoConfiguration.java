package dk.fordel.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.Message;
import org.axonframework.micrometer.MessageCountingMonitor;
import org.axonframework.micrometer.MessageTimerMonitor;
import org.axonframework.micrometer.TagsUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.function.Function;

/**
 * Axon's own metrics of commands, events and views. The rest of this module is defaults and {@link
 * Correlation}.
 *
 * <ul>
 *   <li>{@code commandBus.allTimer}, {@code .successTimer}, {@code .failureTimer}: how long a
 *       command took, by {@code payloadType} (its simple name, {@code Decide}). A refusal counts as
 *       a failure; what callers were answered stands in {@code http.server.requests}
 *   <li>{@code eventStore.successCounter} and its like: events that were appended, by {@code
 *       payloadType}
 *   <li>{@code eventProcessor.allTimer} and its like: how long an event took in a view, by {@code
 *       processorName}
 * </ul>
 *
 * <p>Types and processors are few and known when the service is built; no tag carries an id. Axon's
 * own wiring ({@code GlobalMetricRegistry}) is not used: it keeps each message of the last ten
 * minutes to tell the capacity, and percentiles of every timer, where Prometheus reads buckets.
 */
@AutoConfiguration
public class ObservabilityAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConfigurerModule.class)
    static class AxonMetrics {

        /** The registry is asked for when the buses are built, long after this module is read. */
        @Bean
        ConfigurerModule axonMetrics(ObjectProvider<MeterRegistry> registry) {
            return configurer ->
                    configurer
                            .configureMessageMonitor(
                                    CommandBus.class,
                                    (configuration, type, name) ->
                                            timers(
                                                    "commandBus",
                                                    registry.getObject(),
                                                    TagsUtil.PAYLOAD_TYPE_TAGGER_FUNCTION))
                            .configureMessageMonitor(
                                    EventBus.class,
                                    (configuration, type, name) ->
                                            MessageCountingMonitor.buildMonitor(
                                                    "eventStore",
                                                    registry.getObject(),
                                                    TagsUtil.PAYLOAD_TYPE_TAGGER_FUNCTION))
                            .configureMessageMonitor(
                                    EventProcessor.class,
                                    (configuration, type, name) -> {
                                        Tags tags = Tags.of(TagsUtil.PROCESSOR_NAME_TAG, name);
                                        return timers(
                                                "eventProcessor",
                                                registry.getObject(),
                                                event -> tags);
                                    });
        }

        private static MessageTimerMonitor timers(
                String prefix, MeterRegistry registry, Function<Message<?>, Iterable<Tag>> tags) {
            return MessageTimerMonitor.builder()
                    .meterNamePrefix(prefix)
                    .meterRegistry(registry)
                    .tagsBuilder(tags)
                    .timerCustomization(timer -> timer.publishPercentiles())
                    .build();
        }
    }
}
