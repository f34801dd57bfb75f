package dk.fordel.funding.consume;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.contracts.allocation.PlacementStarted;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.funding.instruction.policy.WhenPlacementConfirmedThenIssueItsInstruction;
import dk.fordel.funding.instruction.policy.WhenPlacementEndedThenEndItsInstruction;
import dk.fordel.funding.instruction.policy.WhenPlacementRuledThenMoveItsInstruction;
import dk.fordel.funding.instruction.policy.WhenPlacementStartedThenBeginItsInstruction;
import dk.fordel.funding.instruction.policy.WhenPlacementWithdrawnThenVoidItsInstruction;
import dk.fordel.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that funding listens to. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    Subscription allocation(
            WhenPlacementConfirmedThenIssueItsInstruction confirmed,
            WhenPlacementRuledThenMoveItsInstruction ruled,
            WhenPlacementStartedThenBeginItsInstruction started,
            WhenPlacementEndedThenEndItsInstruction ended,
            WhenPlacementWithdrawnThenVoidItsInstruction withdrawn) {
        return Subscription.from(AllocationEvent.TOPIC)
                .on(PlacementConfirmed.class, confirmed::when)
                .on(PlacementRuled.class, ruled::when)
                .on(PlacementStarted.class, started::when)
                .on(PlacementEnded.class, ended::when)
                .on(PlacementWithdrawn.class, withdrawn::when);
    }
}
