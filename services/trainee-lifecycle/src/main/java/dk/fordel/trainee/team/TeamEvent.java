package dk.fordel.trainee.team;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.trainee.trainee.TeamId;

/** Everything that can happen to a {@link Team}, in the order it usually happens. */
public sealed interface TeamEvent {

    /** The team it happened to. */
    TeamId team();

    /** These apply together from now on (S2 no. 5). */
    @JsonTypeName("team.formed.v1")
    record Formed(TeamId team, Members members) implements TeamEvent {}

    /** They no longer apply together. */
    @JsonTypeName("team.dissolved.v1")
    record Dissolved(TeamId team) implements TeamEvent {}
}
