package dk.fordel.trainee.consume;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementDecided;
import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.contracts.allocation.PlacementStarted;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.contracts.registry.GeographyPublished;
import dk.fordel.contracts.registry.RegistryEvent;
import dk.fordel.covers.WhenACoverIsGrantedThenItCountsHere;
import dk.fordel.messaging.Subscription;
import dk.fordel.trainee.geography.policy.WhenGeographyPublishedThenAdoptIt;
import dk.fordel.trainee.placement.policy.WhenPlacementMovesOnThenThePlanShowsIt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each fact to its policy. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    Subscription registry(WhenGeographyPublishedThenAdoptIt policy) {
        return Subscription.from(RegistryEvent.TOPIC).on(GeographyPublished.class, policy::when);
    }

    @Bean
    Subscription allocation(
            WhenPlacementMovesOnThenThePlanShowsIt policy,
            WhenACoverIsGrantedThenItCountsHere covers) {
        return covers.in(Subscription.from(AllocationEvent.TOPIC))
                .on(PlacementDecided.class, policy::when)
                .on(PlacementRuled.class, policy::when)
                .on(PlacementConfirmed.class, policy::when)
                .on(PlacementStarted.class, policy::when)
                .on(PlacementEnded.class, policy::when)
                .on(PlacementWithdrawn.class, policy::when);
    }
}
