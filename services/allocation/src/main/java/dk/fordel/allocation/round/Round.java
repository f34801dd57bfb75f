package dk.fordel.allocation.round;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.RoundId;
import dk.fordel.kernel.Mandate;
import dk.fordel.kernel.Role;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One round and its runs. It can be run again while positions are open. */
@Aggregate
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Round {

    @AggregateIdentifier private RoundId id;
    private RoundEvent.Opened opened;
    private int runs;
    private boolean closed;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RoundCommand.Open c) {
        mustBeHrOffice(c.mandate());
        if (opened == null) {
            apply(
                    new RoundEvent.Opened(
                            c.round(), c.kind(), c.starts(), c.seed(), c.mandate(), c.on()));
        }
    }

    RoundEvent.Opened toBeThoughtThrough(Mandate mandate) {
        mustBeHrOffice(mandate);
        mustBeOpen();
        return opened;
    }

    @CommandHandler
    int handle(RoundCommand.RecordRun c) {
        mustBeHrOffice(c.run().mandate());
        mustBeOpen();
        apply(new RoundEvent.FactsFrozen(id, runs + 1, c.facts()));
        apply(new RoundEvent.Recommended(id, runs + 1, c.run()));
        return runs;
    }

    @CommandHandler
    void handle(RoundCommand.Close c) {
        mustBeHrOffice(c.mandate());
        if (!closed) {
            apply(new RoundEvent.Closed(id, c.mandate(), c.on()));
        }
    }

    @EventSourcingHandler
    void evolve(RoundEvent event) {
        id = event.round();
        switch (event) {
            case RoundEvent.Opened e -> opened = e;
            case RoundEvent.FactsFrozen e -> {}
            case RoundEvent.Recommended e -> runs = e.number();
            case RoundEvent.Closed e -> closed = true;
        }
    }

    private void mustBeOpen() {
        if (closed) {
            throw new RoundRefusal.IsClosed(id);
        }
    }

    private static void mustBeHrOffice(Mandate mandate) {
        if (mandate.role() != Role.HR_OFFICE) {
            throw new RoundRefusal.HrOfficeAlone(mandate);
        }
    }
}
