package dk.fordel.registry.geography;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.registry.geography.GeographyCommand.PublishAtlas;
import dk.fordel.registry.geography.GeographyEvent.AtlasPublished;
import dk.fordel.registry.geography.GeographyRefusal.BackDated;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.ArrayList;
import java.util.List;

/** The geography of one region, version after version. */
@Aggregate
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
class Geography {

    @AggregateIdentifier private GeographyId id;
    private List<Atlas> versions = new ArrayList<>();

    Geography() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(PublishAtlas command) {
        Atlas atlas = command.atlas();
        if (versions.contains(atlas)) {
            return versions.indexOf(atlas) + 1; // a restart brings what a later version replaced
        }
        if (!versions.isEmpty() && atlas.validFrom().isBefore(versions.getLast().validFrom())) {
            throw new BackDated(
                    atlas.region().code(),
                    atlas.validFrom(),
                    versions.size(),
                    versions.getLast().validFrom());
        }
        apply(new AtlasPublished(command.geography(), versions.size() + 1, atlas, command.by()));
        return versions.size();
    }

    @EventSourcingHandler
    void evolve(GeographyEvent event) {
        switch (event) {
            case AtlasPublished e -> {
                id = e.geography();
                versions.add(e.atlas());
            }
        }
    }
}
