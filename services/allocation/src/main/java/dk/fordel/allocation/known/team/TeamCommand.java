package dk.fordel.allocation.known.team;

import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be told of a team. {@code source} is the id of the trainee service's event. */
public sealed interface TeamCommand {
    TeamId id();

    record Form(@TargetAggregateIdentifier TeamId id, Team team, String source)
            implements TeamCommand {
        public Form(Team team, String source) {
            this(team.id(), team, source);
        }
    }

    record Dissolve(@TargetAggregateIdentifier TeamId id, String source) implements TeamCommand {}
}
