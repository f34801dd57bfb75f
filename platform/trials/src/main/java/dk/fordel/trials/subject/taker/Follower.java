package dk.fordel.trials.subject.taker;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.UUID;

/**
 * Writes down every number it is told, also one that comes twice or too late: it hides no fault of
 * the flow from the checker.
 */
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
@Aggregate(snapshotTriggerDefinition = "snapshots")
class Follower {

    @AggregateIdentifier private UUID id;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Follow command) {
        AggregateLifecycle.apply(new Followed(command.tally(), command.number()));
    }

    @EventSourcingHandler
    void evolve(Followed event) {
        id = event.tally();
    }
}
