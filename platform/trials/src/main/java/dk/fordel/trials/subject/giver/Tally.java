package dk.fordel.trials.subject.giver;

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

/** Counts; numbers have no gaps. */
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
@Aggregate(snapshotTriggerDefinition = "snapshots")
class Tally {

    @AggregateIdentifier private UUID id;

    private long number;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(Count command) {
        AggregateLifecycle.apply(new Counted(command.tally(), number + 1, command.note()));
        return number;
    }

    @EventSourcingHandler
    void evolve(Counted event) {
        id = event.tally();
        number = event.number();
    }
}
