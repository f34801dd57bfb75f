package dk.fordel.trainee.geography;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.trainee.geography.GeographyCommand.Adopt;
import dk.fordel.trainee.geography.GeographyEvent.Adopted;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One region's geography, the newest version that arrived. */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Geography {

    @AggregateIdentifier private RegionCode region;
    private int version;

    Geography() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Adopt command) {
        if (command.version() <= version) {
            return; // an older one, delivered again
        }
        apply(
                new Adopted(
                        command.region(),
                        command.version(),
                        command.areas(),
                        command.unassigned()));
    }

    @EventSourcingHandler
    void evolve(GeographyEvent event) {
        switch (event) {
            case Adopted e -> {
                region = e.region();
                version = e.version();
            }
        }
    }
}
