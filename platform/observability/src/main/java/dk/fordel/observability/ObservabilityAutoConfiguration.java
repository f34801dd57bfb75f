package dk.fordel.observability;

import io.micrometer.core.instrument.MeterRegistry;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Times Axon's commands and events. The rest of this module is defaults and {@link Correlation}.
 */
@AutoConfiguration
public class ObservabilityAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConfigurerModule.class)
    static class AxonTimings {

        /** The registry is asked for when the buses are built, long after this module is read. */
        @Bean
        ConfigurerModule fordelTimings(ObjectProvider<MeterRegistry> registry) {
            return configurer ->
                    configurer
                            .configureMessageMonitor(
                                    CommandBus.class,
                                    (configuration, type, name) ->
                                            MessageTimings.ofCommands(registry.getObject()))
                            .configureMessageMonitor(
                                    EventProcessor.class,
                                    (configuration, type, group) ->
                                            MessageTimings.ofEvents(registry.getObject(), group));
        }
    }
}
