package dk.fordel.allocation.known.team;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.allocation.known.facts.Team;
import dk.fordel.allocation.known.facts.TeamId;

/** Everything that can happen to a team, as far as allocation cares. */
public sealed interface TeamEvent {
    TeamId id();

    @JsonTypeName("team.formed.v1")
    record Formed(TeamId id, Team team, String source) implements TeamEvent {}

    @JsonTypeName("team.dissolved.v1")
    record Dissolved(TeamId id, String source) implements TeamEvent {}
}
