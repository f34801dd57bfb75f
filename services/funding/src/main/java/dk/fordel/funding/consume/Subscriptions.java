package dk.fordel.funding.consume;

import dk.fordel.contracts.allocation.AllocationEvent;
import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementEnded;
import dk.fordel.contracts.allocation.PlacementRuled;
import dk.fordel.contracts.allocation.PlacementStarted;
import dk.fordel.contracts.allocation.PlacementWithdrawn;
import dk.fordel.funding.instruction.policy.WhenPlacementConfirmedIssuePayrollInstruction;
import dk.fordel.funding.instruction.policy.WhenPlacementEndedEndItsInstruction;
import dk.fordel.funding.instruction.policy.WhenPlacementRuledMoveItsInstruction;
import dk.fordel.funding.instruction.policy.WhenPlacementStartedBeginItsInstruction;
import dk.fordel.funding.instruction.policy.WhenPlacementWithdrawnVoidItsInstruction;
import dk.fordel.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that funding listens to. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    @Bean
    Subscription allocation(
            WhenPlacementConfirmedIssuePayrollInstruction confirmed,
            WhenPlacementRuledMoveItsInstruction ruled,
            WhenPlacementStartedBeginItsInstruction started,
            WhenPlacementEndedEndItsInstruction ended,
            WhenPlacementWithdrawnVoidItsInstruction withdrawn) {
        return Subscription.from(AllocationEvent.TOPIC)
                .on(PlacementConfirmed.class, confirmed::when)
                .on(PlacementRuled.class, ruled::when)
                .on(PlacementStarted.class, started::when)
                .on(PlacementEnded.class, ended::when)
                .on(PlacementWithdrawn.class, withdrawn::when);
    }
}
