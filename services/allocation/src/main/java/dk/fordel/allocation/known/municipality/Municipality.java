package dk.fordel.allocation.known.municipality;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.MunicipalityFacts;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One municipality. Read by every decision and written a few times a year, so nobody waits for it.
 */
@Aggregate(lockFactory = "nobodyWaits")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Municipality {

    @AggregateIdentifier private MunicipalityId id;
    private MunicipalityFacts facts;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MunicipalityCommand.Assign c) {
        learn(
                new MunicipalityEvent.Assigned(
                        c.municipality(), c.code(), c.assignment(), c.source()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MunicipalityCommand.Designate c) {
        learn(
                new MunicipalityEvent.DesignatedThreatened(
                        c.municipality(), c.code(), c.list(), c.days(), c.source()));
    }

    MunicipalityFacts facts(String code) {
        return facts == null ? MunicipalityFacts.of(code) : facts;
    }

    @EventSourcingHandler
    void evolve(MunicipalityEvent event) {
        id = event.municipality();
        facts = MunicipalityEvent.after(facts, event);
    }

    /** What is known already is not told again. */
    private void learn(MunicipalityEvent event) {
        if (!MunicipalityEvent.after(facts, event).equals(facts)) {
            apply(event);
        }
    }
}
