package dk.fordel.trainee.team;

import dk.fordel.trainee.trainee.TeamId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a team. */
public sealed interface TeamCommand {

    /** These apply together from now on (S2 no. 5). */
    record Form(@TargetAggregateIdentifier TeamId team, Members members) implements TeamCommand {}

    /** They no longer apply together. */
    record Dissolve(@TargetAggregateIdentifier TeamId team) implements TeamCommand {}
}
