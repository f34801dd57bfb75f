package dk.fordel.allocation.known.team;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One team: formed, perhaps dissolved. */
@Aggregate
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class KnownTeam {

    @AggregateIdentifier private TeamId id;
    private @Nullable Team team;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TeamCommand.Form c) {
        if (!c.team().equals(team)) {
            apply(new TeamEvent.Formed(c.id(), c.team(), c.source()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TeamCommand.Dissolve c) {
        if (team != null) {
            apply(new TeamEvent.Dissolved(c.id(), c.source()));
        }
    }

    @EventSourcingHandler
    void evolve(TeamEvent event) {
        id = event.id();
        team =
                switch (event) {
                    case TeamEvent.Formed e -> e.team();
                    case TeamEvent.Dissolved e -> null;
                };
    }
}
