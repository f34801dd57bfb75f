package dk.fordel.registry.consume;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.covers.WhenACoverIsGrantedThenItCountsHere;
import dk.fordel.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Covers for a colleague come from {@code allocation} (ORG-4); practices come from nobody. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    Subscription allocation(WhenACoverIsGrantedThenItCountsHere covers) {
        return covers.in(Subscription.from(AllocationEvent.TOPIC));
    }
}
