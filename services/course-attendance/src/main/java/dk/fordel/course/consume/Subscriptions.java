package dk.fordel.course.consume;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.course.booklet.policy.WhenPlacementConfirmedThenOpenBooklet;
import dk.fordel.course.booklet.policy.WhenPlacementEndedThenEndStay;
import dk.fordel.course.booklet.policy.WhenPlacementWithdrawnThenReleaseObligations;
import dk.fordel.covers.WhenACoverIsGrantedThenItCountsHere;
import dk.fordel.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Placements, and covers for a colleague, come from {@code allocation}; courses from nobody. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    Subscription allocation(
            WhenPlacementConfirmedThenOpenBooklet confirmed,
            WhenPlacementWithdrawnThenReleaseObligations withdrawn,
            WhenPlacementEndedThenEndStay ended,
            WhenACoverIsGrantedThenItCountsHere covers) {
        return covers.in(Subscription.from(AllocationEvent.TOPIC))
                .on(PlacementConfirmed.class, confirmed::when)
                .on(PlacementWithdrawn.class, withdrawn::when)
                .on(PlacementEnded.class, ended::when);
    }
}
